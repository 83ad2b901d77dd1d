// Bundles the script of a quiz page into one file that the renderer puts inside the page.
import { defineConfig } from "vite";

export default defineConfig({
  publicDir: false,
  build: {
    target: "es2022",
    outDir: "dist/player",
    // `tsc -b` writes its output beside it.
    emptyOutDir: false,
    minify: true,
    modulePreload: false,
    lib: { entry: "src/player/main.ts", formats: ["iife"], name: "fahmPlayer", fileName: () => "player.js" },
  },
});
