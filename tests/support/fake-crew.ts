// A crew without threads and without language: what it is handed, it makes at once.
import { bakeQuiz } from "../../src/node/bake-quiz.ts";
import type { Crew, Task } from "../../src/node/batch/task.ts";
import { fakeFahm } from "./fake-fahm.ts";

/** `saw` is told of each task before it is made. */
export function fakeCrew(size: number, saw: (task: Task) => void | Promise<void> = () => {}): Crew {
  return {
    size,
    async make(task) {
      await saw(task);
      const { files, ...baked } = await bakeQuiz(fakeFahm, task.raw, task.recipe);
      return { ...baked, files: [...files].map(([name, content]) => [name, Buffer.from(content)]), seconds: 0.01 };
    },
    stop() {},
    close: async () => {},
  };
}
