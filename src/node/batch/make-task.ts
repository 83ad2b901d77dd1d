// Makes the quiz of one task: what a thread of a batch does, here or on another machine.
import type { Fahm, FahmAssets } from "../../index.ts";
import { createFahm } from "../../index.ts";
import { bakeQuiz, nothing, thrown } from "../bake-quiz.ts";
import type { Result, Task } from "./task.ts";

const encoder = new TextEncoder();

/** Several sets of templates come only from several users of a queue. */
const MOST_KEPT = 4;

/** A maker that keeps what it has loaded from one task to the next. */
export function createMaker(assets: FahmAssets): (task: Task) => Promise<Result> {
  const kept = new Map<string, Fahm>();
  const fahmFor = (templates: Task["templates"]): Fahm => {
    const key = JSON.stringify(templates);
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const made = createFahm({ ...assets, templates: { ...assets.templates, ...templates } });
    kept.set(key, made);
    return made;
  };
  // Loaded before the first article, whose time it would else count as.
  fahmFor(null);
  return async ({ raw, recipe, templates }) => {
    const start = performance.now();
    let baked = nothing();
    try {
      baked = await bakeQuiz(fahmFor(templates), raw, recipe);
    } catch (error) {
      baked = nothing({ file: raw.path, ...thrown(error, recipe.ownTemplates) });
    }
    const files = [...baked.files].map(
      ([name, content]) => [name, typeof content === "string" ? encoder.encode(content) : content] as const,
    );
    return { ...baked, files, seconds: (performance.now() - start) / 1000 };
  };
}
