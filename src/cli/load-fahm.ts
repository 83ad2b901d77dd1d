// Loads Fahm when a command needs it, so that help and wrong use answer at once.
import type { LoadFahm } from "./command.ts";

export const loadFahm: LoadFahm = async (templates) => {
  const { loadAssets } = await import("../node/assets.ts");
  const loaded = await loadAssets(templates === null ? {} : { templates });
  if ("problem" in loaded) return loaded;
  const [{ createFahm }, { thrown }] = await Promise.all([import("../index.ts"), import("../node/make-quiz.ts")]);
  try {
    return { fahm: createFahm(loaded.assets), warnings: loaded.warnings };
  } catch (error) {
    return { problem: thrown(error, templates !== null) };
  }
};
