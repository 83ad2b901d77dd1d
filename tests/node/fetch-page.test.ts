// Pages fetched from servers on this machine: what is followed, what is refused, and that a refusal sends nothing.
import { createServer, type RequestListener, type Server } from "node:http";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type FetchLimits, fetchPage } from "../../src/node/fetch-page.ts";
import { loadText } from "../../src/node/load-article.ts";
import { lead, pageOf, story, windows1256 } from "../support/page-file.ts";

const servers: Server[] = [];

async function serve(answer: RequestListener, host = "127.0.0.1"): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, host, done));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
});

const html: RequestListener = (_, response) =>
  void response.setHeader("content-type", "text/html; charset=utf-8").end(pageOf());
/** Everything on this machine but its second address. */
const here: Partial<FetchLimits> = { mayOpen: (address) => address !== "127.0.0.2" };

async function codeOf(address: string, limits: Partial<FetchLimits> = here): Promise<string> {
  const got = await fetchPage(address, limits);
  return "problem" in got ? got.problem.code : "";
}

describe("a page", () => {
  test("comes with its type and its last address", async () => {
    const base = await serve((request, response) => {
      if (request.url === "/page") html(request, response);
      else if (request.url === "/moved") response.writeHead(301, { location: "../page" }).end();
      else response.writeHead(302, { location: "/moved" }).end("moved");
    });
    const got = await fetchPage(`${base}/a/b`, here);
    expect("url" in got && [got.url, got.type, Buffer.from(got.bytes).toString()]).toEqual([
      `${base}/page`,
      "text/html; charset=utf-8",
      pageOf(),
    ]);
  });

  test("is unpacked", async () => {
    const base = await serve((_, response) => {
      response.writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" }).end(gzipSync(pageOf()));
    });
    const got = await fetchPage(base, here);
    expect("bytes" in got && Buffer.from(got.bytes).toString()).toBe(pageOf());
  });

  test("becomes an article in the encoding that the server names", async () => {
    const base = await serve((_, response) => {
      response.writeHead(200, { "content-type": "text/html; charset=windows-1256" }).end(windows1256(pageOf()));
    });
    const stdin = Readable.from([]);
    const { article, problems } = await loadText({ path: `${base}/news/library-7.html`, stdin, allowPrivate: true });
    expect([article?.text, article?.name, article?.source, problems]).toEqual([
      story.join("\n\n"),
      "library-7",
      "127.0.0.1",
      [],
    ]);
    expect((await loadText({ path: base, stdin })).problems.map(({ code, file }) => [code, file])).toEqual([
      ["url-private", base],
    ]);
  });
});

describe("nothing inside this machine is opened", () => {
  let asked = 0;
  let base = "";
  beforeEach(async () => {
    asked = 0;
    base = await serve((request, response) => {
      asked++;
      html(request, response);
    });
  });

  test.each([
    "http://127.0.0.1",
    "http://localhost",
    "http://127.1",
    "http://2130706433",
    "http://[::ffff:127.0.0.1]",
    "http://0.0.0.0",
  ])("%s", async (host) => {
    const { port } = new URL(base);
    expect(await codeOf(`${host}:${port}/`, {})).toBe("url-private");
    expect(asked).toBe(0);
  });

  test("by its IPv6 address", async () => {
    let opened = 0;
    let inner: string;
    try {
      inner = await serve(() => opened++, "::1");
    } catch {
      // A machine without IPv6.
      inner = "http://[::1]:9";
    }
    expect(await codeOf(inner, {})).toBe("url-private");
    expect(opened).toBe(0);
  });

  test("by way of another page", async () => {
    let secret = 0;
    const inner = await serve((_, response) => {
      secret++;
      response.end("secret");
    }, "127.0.0.2");
    const outer = await serve((_, response) => void response.writeHead(302, { location: inner }).end());
    expect(await codeOf(outer)).toBe("url-private");
    expect(secret).toBe(0);
    expect(await codeOf(outer, { mayOpen: () => true })).toBe("");
  });
});

describe("is refused", () => {
  test.each([
    ["another scheme", "ftp://example.org/a", "url-wrong"],
    ["a name and password", "http://me:secret@127.0.0.1/", "url-wrong"],
    ["no address", "http://", "url-wrong"],
    ["a host that does not exist", "http://no-such-host.invalid/", "url-unknown-host"],
    ["a port where nobody listens", "http://127.0.0.1:9/", "url-failed"],
  ])("%s", async (_, address, code) => {
    expect(await codeOf(address)).toBe(code);
  });

  const answers: readonly (readonly [string, RequestListener, string])[] = [
    [
      "an address that leads to itself",
      (_, r) => void r.writeHead(302, { location: "/" }).end(),
      "url-too-many-redirects",
    ],
    [
      "one that leads to a file",
      (_, r) => void r.writeHead(302, { location: "file:///etc/passwd" }).end(),
      "url-wrong",
    ],
    ["a picture", (_, r) => void r.writeHead(200, { "content-type": "image/png" }).end("x"), "url-wrong-type"],
    [
      "a film without end",
      (_, r) => void r.writeHead(200, { "content-type": "video/mp4" }).write("x"),
      "url-wrong-type",
    ],
    ["a page that is gone", (_, r) => void r.writeHead(404).end("gone"), "url-status"],
    ["a broken server", (_, r) => void r.writeHead(500).end(), "url-status"],
    ["a page behind a login", (_, r) => void r.writeHead(401).end(), "page-paywalled"],
    [
      "a page that says it is large",
      (_, r) => void r.writeHead(200, { "content-type": "text/html", "content-length": "99999999" }).write("x"),
      "url-too-big",
    ],
    [
      "a page that is large",
      (_, r) => void r.writeHead(200, { "content-type": "text/html" }).end(Buffer.alloc(3_000_000, 65)),
      "url-too-big",
    ],
    [
      "a small page that unpacks to a large one",
      (_, r) =>
        void r
          .writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" })
          .end(gzipSync(Buffer.alloc(30_000_000))),
      "url-too-big",
    ],
    ["a server that does not answer", () => {}, "url-too-slow"],
    [
      "a page that does not end",
      (_, r) => void r.writeHead(200, { "content-type": "text/html" }).write("<p>"),
      "url-too-slow",
    ],
    [
      "an answer that is cut off",
      (_, r) => void r.writeHead(200, { "content-length": "9" }).write("x", () => r.destroy()),
      "url-failed",
    ],
  ];

  test.each(answers)("%s", async (_, answer, code) => {
    const base = await serve(answer);
    expect(await codeOf(base, { ...here, seconds: 2, megabytes: 2 })).toBe(code);
  });
});

test("a Word document is fetched like a page", async () => {
  const { docxOf, paragraph } = await import("../support/docx-file.ts");
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  const base = await serve((_, response) => void response.setHeader("content-type", type).end(docxOf(paragraph(lead))));
  const { article } = await loadText({ path: `${base}/a`, stdin: Readable.from([]), allowPrivate: true });
  expect(article?.text).toBe(lead);
});
