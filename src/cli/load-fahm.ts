// Loads Fahm when a command needs it, so that help and wrong use answer at once.
import type { LoadFahm } from "./command.ts";

export const loadFahm: LoadFahm = async (templates) => {
  const { loadAssets } = await import("../node/assets.ts");
  // Files are read while the modules are compiled.
  const [loaded, { createFahm }, { thrown }] = await Promise.all([
    loadAssets(templates === null ? {} : { templates }),
    import("../index.ts"),
    import("../node/bake-quiz.ts"),
  ]);
  if ("problem" in loaded) return loaded;
  try {
    return { fahm: createFahm(loaded.assets), warnings: loaded.warnings };
  } catch (error) {
    return { problem: thrown(error, templates !== null) };
  }
};
