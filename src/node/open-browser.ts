// Opens an address in the person's browser. No shell is asked, so nothing in an address can become a command.
import { spawn } from "node:child_process";

function opener(): readonly [command: string, ...args: string[]] | null {
  switch (process.platform) {
    case "darwin":
      return ["open"];
    case "win32":
      return ["rundll32", "url.dll,FileProtocolHandler"];
    default:
      // Without a screen there is nothing to open.
      return process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"] ? ["xdg-open"] : null;
  }
}

/** Tries; whoever has no such program reads the address from the terminal. */
export function openBrowser(url: string): void {
  const found = opener();
  if (found === null) return;
  const [command, ...args] = found;
  spawn(command, [...args, url], { detached: true, stdio: "ignore", shell: false })
    .on("error", () => {})
    .unref();
}
