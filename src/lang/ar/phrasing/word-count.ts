// Words as a reader counts them: runs between blanks.

export const wordCount = (text: string): number => text.split(/\s+/).filter((word) => word !== "").length;
