// fahm worker: makes the quizzes of batches that hand their articles to a queue, until it is told to stop.
import { availableParallelism } from "node:os";
import type { Problem } from "../../index.ts";
import type { Command } from "../command.ts";
import { EXIT, exitCodeOf } from "../exit-code.ts";
import { working } from "../quiz-options.ts";
import { readOptions } from "../read-options.ts";
import { filled } from "../summary.ts";

export const workerCommand: Command = {
  name: "worker",
  takes: "",
  describe: (words) => words.worker,
  about: () => "",
  options: (words) => working(words),

  async run(strays, typed, { terminal, words, version, openCrew, tell }) {
    const { request, problems } = readOptions(typed);
    const wrong: Problem[] = [...problems];
    const { queue } = request;
    if (queue === null) wrong.push({ code: "usage-no-queue", severity: "error", values: {} });
    if (strays.length > 0) {
      const values = { detail: filled(words.unknownArgument, { name: strays[0] ?? "" }), command: "fahm worker" };
      wrong.push({ code: "usage-parse", severity: "error", values });
    }
    await tell(wrong);
    if (queue === null || wrong.length > 0) return exitCodeOf(wrong);

    const [{ work }, { shownAddress }, { stoppable }] = await Promise.all([
      import("../../node/queue/work.ts"),
      import("../../node/queue/connection.ts"),
      import("../../node/interrupt.ts"),
    ]);
    const crew = await openCrew(request.jobs ?? availableParallelism());
    let made = 0;
    const problem = await stoppable((signal) => {
      signal.addEventListener("abort", () => terminal.err(`${words.stopping}\n`));
      const ready = (): void => terminal.err(`${filled(words.waiting, { address: shownAddress(queue) })}\n`);
      const done = (path: string, seconds: number): void => {
        made++;
        terminal.out(`${path} (${seconds.toFixed(1)} s)\n`);
      };
      return work({ url: queue, version, crew, ready, done }, signal);
    });
    await crew.close();
    if (problem !== null) {
      await tell([problem]);
      return exitCodeOf([problem]);
    }
    terminal.out(`${filled(words.workDone, { made })}\n`);
    return EXIT.made;
  },
};
