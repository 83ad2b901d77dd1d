// A headless Chromium: the system's where there is one, else the one of the development dependencies.
import { existsSync } from "node:fs";
import serverChromium from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

const SYSTEM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const systemBrowser = (): string | undefined =>
  [process.env["CHROMIUM_PATH"] ?? "", ...SYSTEM].find((path) => path !== "" && existsSync(path));

/** `locked`: the one that the lock file names, for pictures that are compared to the letter. */
export async function launchBrowser({ locked = false } = {}): Promise<Browser> {
  const system = locked ? undefined : systemBrowser();
  return chromium.launch({
    executablePath: system ?? (await serverChromium.executablePath()),
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      // Letters drawn alike, whatever fonts and screens the machine has.
      ...(locked ? ["--font-render-hinting=none", "--disable-lcd-text", "--force-color-profile=srgb"] : []),
    ],
  });
}
