// Builds the studio: a static folder with everything in it, for any web host. `npm run build` goes before it.
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { studioPlugin } from "./scripts/studio/plugin.ts";

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

export default defineConfig({
  root: path("src/studio"),
  base: "./",
  publicDir: path("src/studio/public"),
  plugins: [studioPlugin()],
  // Templates come precompiled: of Handlebars only the runtime goes into the page, which may not evaluate code.
  resolve: { alias: [{ find: /^handlebars$/, replacement: "handlebars/runtime.js" }] },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  worker: { format: "es", plugins: () => [studioPlugin()] },
  build: {
    target: "es2023",
    outDir: path("dist/studio"),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: {
        index: path("src/studio/index.html"),
        "service-worker": path("src/studio/worker/service-worker.ts"),
      },
      output: {
        entryFileNames: ({ name }) => (name === "service-worker" ? "service-worker.js" : "assets/[name]-[hash].js"),
      },
    },
  },
});
