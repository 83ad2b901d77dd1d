// A headless Chromium: the system's where there is one, else the one of the development dependencies.
import { existsSync } from "node:fs";
import serverChromium from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

const SYSTEM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

export async function launchBrowser(): Promise<Browser> {
  const system = [process.env["CHROMIUM_PATH"] ?? "", ...SYSTEM].find((path) => path !== "" && existsSync(path));
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
    ],
  });
}
