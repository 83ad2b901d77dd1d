// A thread for tests: what it does is said by the name of the article.
import { parentPort, threadId } from "node:worker_threads";

parentPort.on("message", ({ raw }) => {
  const { name } = raw;
  if (name === "exit") process.exit(3);
  if (name === "throw") throw new Error("a fault of the thread");
  if (name === "later") setTimeout(() => Promise.reject(new Error("a fault that nobody catches")), 0);
  if (name === "memory") for (const hoard = []; ; ) hoard.push(Array(100_000).fill(name));
  if (name === "hang") for (;;);
  if (name === "later") return;
  const made = Buffer.from(`${name} by ${threadId}`);
  parentPort.postMessage({ files: [["quiz.json", made]], counts: {}, items: 1, forms: 1, problems: [], seconds: 0 });
});
