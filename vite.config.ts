// Bundles what pages carry, each into one file: the script of a quiz page, with `--mode exam` that of an exam page, and with
// `--mode scorm` what stands between a quiz page and a learning system.
import { defineConfig } from "vite";

const bundles = {
  player: { entry: "src/player/main.ts", name: "fahmPlayer", file: "player.js" },
  exam: { entry: "src/player/exam.ts", name: "fahmExam", file: "exam-player.js" },
  scorm: { entry: "src/player/scorm/main.ts", name: "fahmScorm", file: "scorm.js" },
};

export default defineConfig(({ mode }) => {
  const { entry, name, file } = bundles[mode === "exam" || mode === "scorm" ? mode : "player"];
  return {
    publicDir: false,
    build: {
      target: "es2022",
      outDir: "dist/player",
      // `tsc -b` writes its output beside it.
      emptyOutDir: false,
      minify: true,
      modulePreload: false,
      lib: { entry, formats: ["iife"], name, fileName: () => file },
    },
  };
});
