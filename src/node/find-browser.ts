// A Chromium to print with: the one named, one of the system, or the one of npm where it is installed.
import { access } from "node:fs/promises";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

/** Where installers of Windows and macOS put it. */
function usualPlaces({ PROGRAMFILES, "PROGRAMFILES(X86)": x86, LOCALAPPDATA }: NodeJS.ProcessEnv): readonly string[] {
  const windows = [PROGRAMFILES, x86, LOCALAPPDATA].flatMap((folder) =>
    folder === undefined
      ? []
      : [
          join(folder, "Google", "Chrome", "Application", "chrome.exe"),
          join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
          join(folder, "Chromium", "Application", "chrome.exe"),
        ],
  );
  const mac = ["Google Chrome", "Chromium", "Microsoft Edge"].map(
    (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
  );
  return process.platform === "win32" ? windows : process.platform === "darwin" ? mac : [];
}

export interface FoundBrowser {
  readonly path: string;
  readonly args: readonly string[];
}

/** `null` where there is none. */
export async function findBrowser(env: NodeJS.ProcessEnv = process.env): Promise<FoundBrowser | null> {
  const { CHROMIUM_PATH, PUPPETEER_EXECUTABLE_PATH, PATH = "" } = env;
  const onPath = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const named = [CHROMIUM_PATH ?? "", PUPPETEER_EXECUTABLE_PATH ?? ""].filter((path) => path !== "");
  for (const path of [...named, ...onPath, ...usualPlaces(env)]) {
    if (
      await access(path).then(
        () => true,
        () => false,
      )
    )
      return { path, args: [] };
  }
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    return { path: await chromium.executablePath(), args: chromium.args };
  } catch {
    return null;
  }
}
