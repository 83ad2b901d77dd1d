// What the build puts in place of `virtual:fahm`: the assets that the command line reads from disk.
declare module "virtual:fahm" {
  import type { FahmAssets, PageAssets } from "../../index.ts";

  /** Precompiled wordings of questions. */
  export const stems: FahmAssets["templates"];
  /** Address and size of each file of weights, by name. */
  export const models: Readonly<Record<string, { readonly url: string; readonly bytes: number }>>;
  /** What pages need and quizzes do not: templates, style sheets and fonts, and the scripts of pages. Fetched apart. */
  export const pages: () => Promise<PageAssets>;
}
