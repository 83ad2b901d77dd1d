// The queue that batches and workers meet in: its address, its names, and whether anybody answers there.
import { Redis } from "ioredis";
import type { Problem } from "../../index.ts";

/** How a queue of BullMQ is opened: its commands wait while the server is away. */
export interface QueueSettings {
  readonly connection: {
    readonly url: string;
    readonly maxRetriesPerRequest: null;
    readonly connectTimeout: number;
  };
  readonly prefix: string;
}

/** Batches and workers of one version meet: another one might make other bytes. */
export const queueName = (version: string): string => `quizzes-${version}`;

/** Before the names of all that Fahm keeps there. */
export const PREFIX = "fahm";

/** Seconds that a result waits for its batch, which may have been broken off and be resumed tomorrow. */
export const KEPT: number = 24 * 60 * 60;

export const jobId = (key: string): string => `quiz-${key}`;
export const resultKey = (key: string): string => `${PREFIX}:result:${key}`;

/** Milliseconds until a server counts as away. */
const PATIENCE = 5000;

export function settingsOf(url: string): QueueSettings {
  return { connection: { url, maxRetriesPerRequest: null, connectTimeout: PATIENCE }, prefix: PREFIX };
}

/** An address as it may be shown: without name and password. */
export function shownAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  return `${url.protocol}//${url.host}${url.pathname}`;
}

/** A client of the server at `url`, or why there is none. */
export async function connect(url: string): Promise<{ readonly client: Redis } | { readonly problem: Problem }> {
  const unreachable = (reason: string): { readonly problem: Problem } => ({
    problem: { code: "queue-unreachable", severity: "error", values: { address: shownAddress(url), reason } },
  });
  if (!/^rediss?:\/\//.test(url) || !URL.canParse(url))
    return { problem: { code: "queue-wrong", severity: "error", values: { address: shownAddress(url) } } };
  const probe = new Redis(url, { lazyConnect: true, connectTimeout: PATIENCE, retryStrategy: () => null });
  let reason = "";
  probe.on("error", (error) => {
    reason = error.message;
  });
  try {
    await probe.connect();
    await probe.ping();
  } catch (error) {
    return unreachable(reason || (error instanceof Error ? error.message : String(error)));
  } finally {
    probe.disconnect();
  }
  const client = new Redis(url, { maxRetriesPerRequest: null, connectTimeout: PATIENCE });
  // Without a listener a lost connection would end the process; it is taken up again by itself.
  client.on("error", () => {});
  return { client };
}
