// fahm studio: the web application, served to the browser of this machine until it is told to stop.
import { once } from "node:events";
import type { Problem } from "../../index.ts";
import type { Command } from "../command.ts";
import { EXIT, exitCodeOf } from "../exit-code.ts";
import { readPort } from "../read-options.ts";

export const studioCommand: Command = {
  name: "studio",
  takes: "",
  describe: (words) => words.studio,
  about: () => "",
  options: (words) => ({
    port: { type: "string", describe: words.port, requiresArg: true, defaultDescription: words.anyPort },
    "no-open": { type: "boolean", describe: words.noOpen },
  }),

  async run(paths, typed, { terminal, words, tell }) {
    const { port, problems } = readPort(typed);
    const wrong: Problem[] = [...problems];
    for (const path of paths) wrong.push({ code: "usage-stray", severity: "error", values: { value: path } });
    await tell(wrong);
    if (wrong.length > 0) return exitCodeOf(wrong);
    const [{ serveStudio }, { openBrowser }] = await Promise.all([
      import("../../node/studio-server.ts"),
      import("../../node/open-browser.ts"),
    ]);
    const server = await serveStudio({ port });
    if ("problem" in server) {
      await tell([server.problem]);
      return exitCodeOf([server.problem]);
    }
    terminal.out(`${server.url}\n`);
    terminal.err(`${words.studioRuns}\n`);
    if (typed["no-open"] !== true) openBrowser(server.url);
    await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
    await server.close();
    return EXIT.made;
  },
};
