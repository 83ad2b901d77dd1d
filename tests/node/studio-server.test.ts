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
  const started = await serveStudio({ port: 0, root });
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
function ask(path: string, headers: Readonly<Record<string, string>> = {}, method = "GET"): Promise<Answer> {
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
    sent.end();
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
