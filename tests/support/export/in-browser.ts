// What the browser test bundles: every export, as a web application would import it.
import { type ExportFormat, exportQuiz, type PageAssets, type Quiz } from "../../../src/index.ts";

declare global {
  interface Window {
    /** The file as numbers, since nothing else comes out of a page. */
    exportInBrowser(quiz: Quiz, format: ExportFormat, assets: PageAssets): Promise<readonly number[]>;
  }
}

window.exportInBrowser = async (quiz, format, assets) => {
  const { content } = await exportQuiz(quiz, format, "ar", assets);
  return [...(typeof content === "string" ? new TextEncoder().encode(content) : content)];
};
