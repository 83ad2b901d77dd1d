// Serves the studio to the browser on this machine, and to nobody else: its own files only, under a strict policy.
import { readdir, readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, relative, sep } from "node:path";
import type { Problem } from "../index.ts";
import { packageFolder } from "./assets.ts";
import type { PageFetched } from "./fetch-page.ts";
import { articleName } from "./file-names.ts";
import { systemCode } from "./read-bytes.ts";

export interface StudioPlan {
  /** 0 for any that is free. */
  readonly port: number;
  /** Where the built studio lies; the package's own unless a test says otherwise. */
  readonly root?: string;
  /** Where the weights lie that the package holds once, for the command line and the studio. */
  readonly models?: string;
  /** How a page is fetched for the studio: within the limits of the command line, unless a test says otherwise. */
  readonly fetchPage?: (address: string) => Promise<PageFetched>;
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

/** «/assets/parser-zJR20X43.bin» is `parser.bin` among the weights, under a name that changes with its content. */
const weightName = /^\/assets(\/\w+)-[\w-]{8}(\.bin)$/;

/** What stands at `name`: a file of the studio, or weights that the package keeps elsewhere. */
function contentOf(name: string, { files, weights }: Pick<Site, "files" | "weights">): Buffer | undefined {
  const [, stem = "", extension = ""] = weightName.exec(name) ?? [];
  return files.get(name) ?? weights.get(`${stem}${extension}`);
}

/** The policy that the page itself states, and what only a header can say. */
function policyIn(page: string): string {
  const [, content = ""] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  return `${content.replaceAll("&#39;", "'").replaceAll("&amp;", "&")}; frame-ancestors 'none'`;
}

/** The engine is a thread of its own: it draws nothing, and one export format brings compiled WebAssembly. */
const ENGINE_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
const isEngine = /^\/assets\/engine-[\w-]+\.js$/;

/** True for a request by the studio itself or by a person who typed its address: no other site, and no other name for this machine. */
function isOurs({ headers }: IncomingMessage, port: number): boolean {
  const hosts = [`${HOST}:${port}`, `localhost:${port}`];
  const { host = "", origin } = headers;
  if (!hosts.includes(host.toLowerCase())) return false;
  if (origin !== undefined && origin !== `http://${host.toLowerCase()}`) return false;
  const site = headers["sec-fetch-site"];
  return site === undefined || site === "same-origin" || site === "none";
}

/** What the server knows while it runs. */
interface Site {
  readonly files: Files;
  readonly weights: Files;
  readonly policy: string;
  readonly port: number;
  readonly fetchPage: (address: string) => Promise<PageFetched>;
}

/** Where the studio asks for a page of the web; its own code alone may. */
const FETCH = "/fetch";

/** The status with which a request is refused; `null` for one that is answered. */
function refusalOf(request: IncomingMessage, found: boolean, port: number): number | null {
  if (!isOurs(request, port)) return 403;
  if (request.method !== "GET" && request.method !== "HEAD") return 405;
  return found ? null : 404;
}

const ALWAYS: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", allow: "GET, HEAD" }).end(`${status}\n`);
}

function serveFile(request: IncomingMessage, response: ServerResponse, site: Site): void {
  const { policy, port } = site;
  const [path = "/"] = (request.url ?? "/").split("?");
  const name = path === "/" ? "/index.html" : path;
  const content = contentOf(name, site);
  const status = refusalOf(request, content !== undefined, port);
  if (status !== null) {
    refuse(response, status);
    return;
  }
  response.writeHead(200, {
    ...ALWAYS,
    "content-type": types[extname(name)] ?? "application/octet-stream",
    "content-length": content?.length ?? 0,
    // Names under assets/ carry the hash of what they hold.
    "cache-control": name.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
    "content-security-policy": isEngine.test(name) ? ENGINE_POLICY : policy,
  });
  response.end(request.method === "HEAD" ? undefined : content);
}

/** Longest address that is read, in characters. */
const LONGEST_ADDRESS = 4000;

/** The address that the studio asks for; `null` where there is none. */
async function addressIn(request: IncomingMessage): Promise<string | null> {
  let text = "";
  for await (const piece of request.setEncoding("utf8")) {
    text += String(piece);
    if (text.length > LONGEST_ADDRESS) return null;
  }
  return text.trim() === "" ? null : text.trim();
}

/** Fetches a page and hands its bytes on, as bytes: nothing of it is ever a page of this server. */
async function servePage(request: IncomingMessage, response: ServerResponse, { port, fetchPage }: Site): Promise<void> {
  // Browsers say where a POST comes from; what does not say it is no browser.
  if (!isOurs(request, port) || request.headers.origin === undefined) {
    refuse(response, 403);
    return;
  }
  const address = await addressIn(request);
  if (address === null) {
    refuse(response, 400);
    return;
  }
  const fetched = await fetchPage(address);
  if ("problem" in fetched) {
    const { messageOf } = await import("../index.ts");
    const said = { ar: messageOf(fetched.problem, "ar"), en: messageOf(fetched.problem, "en") };
    response.writeHead(422, { ...ALWAYS, "content-type": "application/json; charset=utf-8" });
    response.end(JSON.stringify(said));
    return;
  }
  response.writeHead(200, {
    ...ALWAYS,
    "content-type": "application/octet-stream",
    "cache-control": "no-store",
    // Header values are Latin letters only.
    "x-page-name": encodeURIComponent(articleName(fetched.url)),
    "x-page-type": encodeURIComponent(fetched.type),
    "x-page-url": encodeURIComponent(fetched.url),
  });
  response.end(fetched.bytes);
}

/** Answers one request; what goes wrong ends that request alone. */
async function respond(request: IncomingMessage, response: ServerResponse, site: Site): Promise<void> {
  try {
    if (request.url === FETCH && request.method === "POST") await servePage(request, response, site);
    else serveFile(request, response, site);
  } catch {
    if (!response.headersSent) refuse(response, 500);
    response.end();
  }
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

/** The page as this server gives it: it says that pages of the web can be fetched here. */
function withFetch(page: string): string {
  return page.replace("</head>", '  <meta name="fahm-fetch" content="fetch" />\n  </head>');
}

/** Starts the server; it runs until it is closed. */
export async function serveStudio({
  port,
  root = join(packageFolder, "dist", "studio"),
  models = join(packageFolder, "models", "ar"),
  fetchPage = async (address) => (await import("./fetch-page.ts")).fetchPage(address),
}: StudioPlan): Promise<StudioServer | { readonly problem: Problem }> {
  const found: Files = await filesOf(root).catch(() => new Map());
  const page = found.get("/index.html")?.toString("utf8");
  if (page === undefined) {
    return { problem: { code: "assets-missing", severity: "error", values: { path: join("dist", "studio") } } };
  }
  const files = new Map(found).set("/index.html", Buffer.from(withFetch(page)));
  // A static site holds its weights itself.
  const weights: Files = await filesOf(models).catch(() => new Map());
  let site: Site = { files, weights, policy: policyIn(page), port, fetchPage };
  const server = createServer((request, response) => void respond(request, response, site));
  try {
    site = { ...site, port: await listening(server, port) };
  } catch (error) {
    const values = { port, reason: systemCode(error) || String(error) };
    return { problem: { code: "studio-no-port", severity: "error", values } };
  }
  return {
    url: `http://${HOST}:${site.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
