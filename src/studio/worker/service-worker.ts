// Keeps every file of the studio, so that it opens without a network. Files carry the hash of their content in their names or
// in the list below; a new build fetches only what changed.

/** Address → hash of the content; filled in by the build. */
declare const STUDIO_FILES: Readonly<Record<string, string>>;

declare const self: ServiceWorkerGlobalScope;

const PREFIX = "fahm-studio-";
const files = new Map(
  Object.entries(STUDIO_FILES).map(([path, hash]) => [new URL(path, self.location.href).href, hash]),
);
const version = `${PREFIX}${[...files.values()].reduce((sum, hash) => (Math.imul(sum, 31) + Number.parseInt(hash, 16)) | 0, 7)}`;
const index = new URL("index.html", self.location.href).href;

/** A kept copy of the same content, by hash, from this build or an older one. */
const keyOf = (address: string, hash: string): string => `${address}?content=${hash}`;

async function install(): Promise<void> {
  const cache = await caches.open(version);
  for (const [address, hash] of files) {
    const key = keyOf(address, hash);
    const kept = await caches.match(key);
    // What has its hash in its name may come from the browser's own cache: the page has just fetched it.
    const cached = new URL(address).pathname.includes("/assets/") ? "default" : "no-cache";
    const response = kept ?? (await fetch(address, { cache: cached }));
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    await cache.put(key, response);
  }
  await self.skipWaiting();
}

async function activate(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(PREFIX) && name !== version) await caches.delete(name);
  await self.clients.claim();
}

async function answer(request: Request): Promise<Response> {
  const url = new URL(request.url);
  const address = url.pathname.endsWith("/") ? index : `${url.origin}${url.pathname}`;
  const hash = files.get(address);
  const kept = hash === undefined ? undefined : await (await caches.open(version)).match(keyOf(address, hash));
  return kept ?? fetch(request);
}

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "GET" && new URL(request.url).origin === self.location.origin)
    event.respondWith(answer(request));
});
