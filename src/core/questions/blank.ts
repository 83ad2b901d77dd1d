/** What stands for the missing words in a stem. */
export const BLANK = "____";
