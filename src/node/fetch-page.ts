// Fetches a page or document by its address: bounded in size, time, type and redirects, and never from a private address.
import { Agent, fetch, type Response } from "undici";
import type { Problem, ProblemCode } from "../index.ts";
import { addressIn, guardedLookup, isPublic, PRIVATE_ADDRESS } from "./addresses.ts";
import { bytesOf, systemCode } from "./read-bytes.ts";

export interface FetchLimits {
  /** Whether an internet address may be opened. */
  readonly mayOpen: (address: string) => boolean;
  readonly seconds: number;
  readonly megabytes: number;
  readonly redirects: number;
}

const usual: FetchLimits = { mayOpen: isPublic, seconds: 20, megabytes: 10, redirects: 5 };

export type PageFetched =
  | { readonly bytes: Uint8Array; readonly type: string; readonly url: string }
  | { readonly problem: Problem };

/** What may hold an article, or gets a message of its own when its bytes are seen; a missing type is looked at too. */
const TYPES =
  /^(?:text\/|application\/(?:xhtml\+xml|octet-stream|pdf|rtf|msword|zip|vnd\.openxmlformats-officedocument|vnd\.oasis)|$)/i;

const HEADERS = { "user-agent": "Fahm", accept: "text/html, application/xhtml+xml, text/plain, */*;q=0.1" };
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const UNKNOWN_HOST = new Set(["ENOTFOUND", "EAI_AGAIN", "EAI_NODATA", "EAI_NONAME"]);
const TOO_SLOW = new Set(["UND_ERR_CONNECT_TIMEOUT", "UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT", "ETIMEDOUT"]);

/** The address as one that may be asked for; `null` for other schemes, and for names and passwords inside it. */
function webAddress(address: string, base?: string): URL | null {
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  return /^https?:$/.test(url.protocol) && url.username === "" && url.password === "" ? url : null;
}

/** `error` and what caused it, the outermost first. */
function causes(error: unknown): readonly unknown[] {
  const chain: unknown[] = [];
  for (let at = error; at !== undefined && chain.length < 5; at = at instanceof Error ? at.cause : undefined)
    chain.push(at, ...(at instanceof AggregateError ? at.errors : []));
  return chain;
}

function failure(error: unknown, url: URL, { seconds }: FetchLimits): Problem {
  const fault = (code: ProblemCode, values: Problem["values"]): Problem => ({ code, severity: "error", values });
  const chain = causes(error);
  const host = url.hostname;
  if (chain.some((one) => systemCode(one) === PRIVATE_ADDRESS)) return fault("url-private", { host });
  if (chain.some((one) => UNKNOWN_HOST.has(systemCode(one)))) return fault("url-unknown-host", { host });
  const late = (one: unknown): boolean =>
    TOO_SLOW.has(systemCode(one)) || (one instanceof Error && /^(?:TimeoutError|AbortError)$/.test(one.name));
  if (chain.some(late)) return fault("url-too-slow", { seconds });
  const said = chain.findLast((one) => one instanceof Error && one.message !== "");
  return fault("url-failed", { reason: said instanceof Error ? said.message : String(error) });
}

/** What the answer holds, or a problem; the body of what is refused is not read. */
async function received(response: Response, url: URL, limits: FetchLimits): Promise<PageFetched> {
  const refuse = async (code: ProblemCode, values: Problem["values"] = {}): Promise<PageFetched> => {
    await response.body?.cancel();
    return { problem: { code, severity: "error", values } };
  };
  const { status, headers, body } = response;
  if (status === 401 || status === 402) return refuse("page-paywalled");
  if (status < 200 || status > 299) return refuse("url-status", { status });
  const type = headers.get("content-type") ?? "";
  if (!TYPES.test(type.trim())) return refuse("url-wrong-type", { type: type.split(";")[0]?.trim() ?? type });
  const limit = limits.megabytes * 1024 * 1024;
  if (Number(headers.get("content-length") ?? 0) > limit) return refuse("url-too-big", { limit: limits.megabytes });
  // Counted after unpacking, so that a small answer cannot become a large one.
  const bytes = body === null ? new Uint8Array() : await bytesOf(body, limit);
  if (bytes === null)
    return { problem: { code: "url-too-big", severity: "error", values: { limit: limits.megabytes } } };
  return { bytes, type, url: url.href };
}

/** The answer of one address, or where it sends on to. */
async function ask(
  url: URL,
  dispatcher: Agent,
  signal: AbortSignal,
  limits: FetchLimits,
): Promise<PageFetched | string> {
  const literal = addressIn(url.hostname);
  if (literal !== null && !limits.mayOpen(literal))
    return { problem: { code: "url-private", severity: "error", values: { host: url.hostname } } };
  try {
    const response = await fetch(url, { dispatcher, signal, headers: HEADERS, redirect: "manual" });
    const location = response.headers.get("location");
    if (!REDIRECTS.has(response.status) || location === null) return await received(response, url, limits);
    await response.body?.cancel();
    return location;
  } catch (error) {
    return { problem: failure(error, url, limits) };
  }
}

/** Follows `address` to what it leads to; every stop on the way is checked like the first. */
export async function fetchPage(address: string, changes: Partial<FetchLimits> = {}): Promise<PageFetched> {
  const limits = { ...usual, ...changes };
  const milliseconds = limits.seconds * 1000;
  const dispatcher = new Agent({ connect: { lookup: guardedLookup(limits.mayOpen), timeout: milliseconds } });
  const signal = AbortSignal.timeout(milliseconds);
  try {
    let url = webAddress(address);
    for (let hop = 0; hop <= limits.redirects; hop++) {
      if (url === null) return { problem: { code: "url-wrong", severity: "error", values: {} } };
      const answer = await ask(url, dispatcher, signal, limits);
      if (typeof answer !== "string") return answer;
      url = webAddress(answer, url.href);
    }
    return { problem: { code: "url-too-many-redirects", severity: "error", values: { limit: limits.redirects } } };
  } finally {
    await dispatcher.destroy();
  }
}
