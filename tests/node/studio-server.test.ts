// The local server of the studio answers the browser of this machine, and refuses everybody else.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type StudioServer, serveStudio } from "../../src/node/studio-server.ts";

const folder = mkdtempSync(join(tmpdir(), "fahm-studio-"));
const root = join(folder, "site");
let server: StudioServer;
let port: number;

beforeAll(async () => {
  mkdirSync(join(root, "assets"), { recursive: true });
  const policy = "default-src &#39;none&#39;; script-src &#39;self&#39;";
  writeFileSync(join(root, "index.html"), `<meta http-equiv="Content-Security-Policy" content="${policy}"><p>فهم`);
  writeFileSync(join(root, "assets", "page-1a2b.js"), "1");
  writeFileSync(join(folder, "secret.txt"), "secret");
  mkdirSync(join(folder, "models"));
  writeFileSync(join(folder, "models", "parser.bin"), "weights");
  const started = await serveStudio({
    port: 0,
    root,
    models: join(folder, "models"),
    fetchPage: async (url) =>
      url.startsWith("https://news.example/")
        ? { bytes: Buffer.from("<p>خبر</p>"), type: "text/html; charset=utf-8", url }
        : { problem: { code: "url-private", severity: "error", values: { host: "10.0.0.1" } } },
  });
  if ("problem" in started) throw new Error(started.problem.code);
  server = started;
  port = Number(new URL(server.url).port);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** As any program on the machine could ask, with the path exactly as given. */
function ask(path: string, headers: Readonly<Record<string, string>> = {}, method = "GET", said = ""): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on("data", (piece: Buffer) => pieces.push(piece));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(pieces).toString("utf8"),
        }),
      );
    });
    sent.on("error", reject);
    sent.end(said);
  });
}

describe("what is served", () => {
  it("the page, under the policy that it states, and never in a frame of another page", async () => {
    const { status, headers, body } = await ask("/");
    expect(status).toBe(200);
    expect(body).toContain("فهم");
    expect(headers["content-security-policy"]).toBe("default-src 'none'; script-src 'self'; frame-ancestors 'none'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect((await ask("/index.html?x=1")).body).toBe(body);
  });

  it("files with their hash in the name for good, others to be asked for again", async () => {
    expect((await ask("/assets/page-1a2b.js")).headers["cache-control"]).toContain("immutable");
    expect((await ask("/")).headers["cache-control"]).toBe("no-cache");
  });

  it("weights that the package holds once, under the name that the page knows", async () => {
    expect((await ask("/assets/parser-1a2b3c4d.bin")).body).toBe("weights");
    expect((await ask("/assets/parser-1a2b3c4d.bin")).headers["cache-control"]).toContain("immutable");
    for (const path of [
      "/parser.bin",
      "/assets/parser.bin",
      "/assets/other-1a2b3c4d.bin",
      "/assets/../parser-1a2b3c4d.bin",
    ])
      expect((await ask(path)).status, path).toBe(404);
  });

  it("the length alone where that is asked", async () => {
    const { status, headers, body } = await ask("/", {}, "HEAD");
    expect([status, body]).toEqual([200, ""]);
    expect(Number(headers["content-length"])).toBeGreaterThan(10);
  });
});

describe("what is refused", () => {
  it.each([
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/assets/../../secret.txt",
    "//etc/passwd",
    "/assets",
    "/assets/",
    "/no.js",
  ])("%s", async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).not.toContain("secret");
  });

  it.each([
    ["another name for this machine", { host: "evil.example" }],
    ["another port", { host: "127.0.0.1:1" }],
    ["another site's script", { origin: "https://evil.example" }],
    ["a page without an origin", { origin: "null" }],
    ["another site, as browsers say it", { "sec-fetch-site": "cross-site" }],
    ["another server on this machine", { "sec-fetch-site": "same-site" }],
  ])("%s", async (_, headers) => {
    expect((await ask("/", { host: `127.0.0.1:${port}`, ...headers })).status).toBe(403);
  });

  it.each(["POST", "PUT", "DELETE", "OPTIONS"])("%s", async (method) => {
    expect((await ask("/", {}, method)).status).toBe(405);
  });

  it("but localhost is this machine, and a person may type the address", async () => {
    expect((await ask("/", { host: `localhost:${port}`, "sec-fetch-site": "none" })).status).toBe(200);
    expect((await ask("/", { host: `127.0.0.1:${port}`, origin: `http://127.0.0.1:${port}` })).status).toBe(200);
  });
});

describe("fetching a page of the web for the studio", () => {
  const origin = { origin: "http://127.0.0.1" };
  const own = (): Readonly<Record<string, string>> => ({ ...origin, origin: `http://127.0.0.1:${port}` });

  it("hands on its bytes, where they came from and what they were called, and nothing that a browser would show", async () => {
    const { status, headers, body } = await ask("/fetch", own(), "POST", "https://news.example/خبر/1");
    expect([status, body]).toEqual([200, "<p>خبر</p>"]);
    expect(headers["content-type"]).toBe("application/octet-stream");
    expect(decodeURIComponent(String(headers["x-page-url"]))).toBe("https://news.example/خبر/1");
    expect(decodeURIComponent(String(headers["x-page-type"]))).toBe("text/html; charset=utf-8");
    expect(decodeURIComponent(String(headers["x-page-name"]))).not.toBe("");
  });

  it("says in both languages why it was not fetched", async () => {
    const { status, body } = await ask("/fetch", own(), "POST", "http://10.0.0.1/");
    expect(status).toBe(422);
    expect(JSON.parse(body)).toEqual({
      ar: expect.stringMatching(/[\u0621-\u064A]/),
      en: expect.stringContaining("10.0.0.1"),
    });
  });

  it.each([
    ["another site", { origin: "https://evil.example" }],
    ["who does not say where they come from", {}],
  ])("is refused to %s", async (_, headers) => {
    expect((await ask("/fetch", headers, "POST", "https://news.example/")).status).toBe(403);
  });

  it("is refused where no address is given, or a book", async () => {
    expect((await ask("/fetch", own(), "POST", " ")).status).toBe(400);
    expect((await ask("/fetch", own(), "POST", "x".repeat(100_000))).status).toBe(400);
    expect((await ask("/fetch", own())).status).toBe(404);
  });
});

describe("starting", () => {
  it("listens on this machine alone", () => {
    expect(new URL(server.url).hostname).toBe("127.0.0.1");
  });

  it("says when the port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const address = other.address();
    const taken = typeof address === "object" && address !== null ? address.port : 0;
    expect(await serveStudio({ port: taken, root })).toMatchObject({
      problem: { code: "studio-no-port", values: { port: taken } },
    });
    other.close();
  });

  it("says when the studio has not been built", async () => {
    expect(await serveStudio({ port: 0, root: join(folder, "none") })).toMatchObject({
      problem: { code: "assets-missing" },
    });
  });
});
