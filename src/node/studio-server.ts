// Serves the studio to the browser on this machine, and to nobody else: its own files only, under a strict policy.
import { readdir, readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, relative, sep } from "node:path";
import type { Problem } from "../index.ts";
import { packageFolder } from "./assets.ts";
import { systemCode } from "./read-text.ts";

export interface StudioPlan {
  /** 0 for any that is free. */
  readonly port: number;
  /** Where the built studio lies; the package's own unless a test says otherwise. */
  readonly root?: string;
}

export interface StudioServer {
  readonly url: string;
  close(): Promise<void>;
}

const HOST = "127.0.0.1";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
  ".md": "text/markdown; charset=utf-8",
  ".bin": "application/octet-stream",
};

type Files = ReadonlyMap<string, Buffer>;

/** Every file below `root` by its path in an address. They are read once: nothing that a request says ever becomes a path. */
async function filesOf(root: string): Promise<Files> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = new Map<string, Buffer>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(`/${relative(root, path).split(sep).join("/")}`, await readFile(path));
  }
  return files;
}

/** The policy that the page itself states, and what only a header can say. */
function policyIn(page: string): string {
  const [, content = ""] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  return `${content.replaceAll("&#39;", "'").replaceAll("&amp;", "&")}; frame-ancestors 'none'`;
}

/** True for a request by the studio itself or by a person who typed its address: no other site, and no other name for this machine. */
function isOurs({ headers }: IncomingMessage, port: number): boolean {
  const hosts = [`${HOST}:${port}`, `localhost:${port}`];
  const { host = "", origin } = headers;
  if (!hosts.includes(host.toLowerCase())) return false;
  if (origin !== undefined && origin !== `http://${host.toLowerCase()}`) return false;
  const site = headers["sec-fetch-site"];
  return site === undefined || site === "same-origin" || site === "none";
}

/** The status with which a request is refused; `null` for one that is answered. */
function refusalOf(request: IncomingMessage, found: boolean, port: number): number | null {
  if (!isOurs(request, port)) return 403;
  if (request.method !== "GET" && request.method !== "HEAD") return 405;
  return found ? null : 404;
}

function respond(request: IncomingMessage, response: ServerResponse, files: Files, policy: string, port: number): void {
  const [path = "/"] = (request.url ?? "/").split("?");
  const name = path === "/" ? "/index.html" : path;
  const content = files.get(name);
  const status = refusalOf(request, content !== undefined, port);
  if (status !== null) {
    response.writeHead(status, { "content-type": "text/plain; charset=utf-8", allow: "GET, HEAD" }).end(`${status}\n`);
    return;
  }
  response.writeHead(200, {
    "content-type": types[extname(name)] ?? "application/octet-stream",
    "content-length": content?.length ?? 0,
    // Names under assets/ carry the hash of what they hold.
    "cache-control": name.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
    "content-security-policy": policy,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
  });
  response.end(request.method === "HEAD" ? undefined : content);
}

function listening(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, HOST, () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

/** Starts the server; it runs until it is closed. */
export async function serveStudio({
  port,
  root = join(packageFolder, "dist", "studio"),
}: StudioPlan): Promise<StudioServer | { readonly problem: Problem }> {
  const files: Files = await filesOf(root).catch(() => new Map());
  const page = files.get("/index.html");
  if (page === undefined) {
    return { problem: { code: "assets-missing", severity: "error", values: { path: join("dist", "studio") } } };
  }
  const policy = policyIn(page.toString("utf8"));
  let actual = port;
  const server = createServer((request, response) => respond(request, response, files, policy, actual));
  try {
    actual = await listening(server, port);
  } catch (error) {
    const values = { port, reason: systemCode(error) || String(error) };
    return { problem: { code: "studio-no-port", severity: "error", values } };
  }
  return {
    url: `http://${HOST}:${actual}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
