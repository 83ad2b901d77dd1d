// Bundles what pages carry, each into one file: the script of a quiz page, and with `--mode scorm` what stands between
// that page and a learning system.
import { defineConfig } from "vite";

const bundles = {
  player: { entry: "src/player/main.ts", name: "fahmPlayer" },
  scorm: { entry: "src/player/scorm/main.ts", name: "fahmScorm" },
};

export default defineConfig(({ mode }) => {
  const bundle = mode === "scorm" ? "scorm" : "player";
  const { entry, name } = bundles[bundle];
  return {
    publicDir: false,
    build: {
      target: "es2022",
      outDir: "dist/player",
      // `tsc -b` writes its output beside it.
      emptyOutDir: false,
      minify: true,
      modulePreload: false,
      lib: { entry, formats: ["iife"], name, fileName: () => `${bundle}.js` },
    },
  };
});
