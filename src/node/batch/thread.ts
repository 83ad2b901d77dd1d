// One thread of a batch: gets a task, sends back its result, one after the other.
import { parentPort } from "node:worker_threads";
import { loadAssets } from "../assets.ts";
import { createMaker } from "./make-task.ts";
import type { Task } from "./task.ts";

if (parentPort === null) throw new Error("this runs as a thread only");
const port = parentPort;
const loaded = await loadAssets();
if ("problem" in loaded) throw new Error(loaded.problem.code);
const make = createMaker(loaded.assets);
port.on("message", async (task: Task) => {
  const result = await make(task);
  // Moved, not copied.
  port.postMessage(
    result,
    result.files.flatMap(([, { buffer }]) => (buffer instanceof ArrayBuffer ? [buffer] : [])),
  );
});
