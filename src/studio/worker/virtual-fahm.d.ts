// What the build puts in place of `virtual:fahm`: the assets that the command line reads from disk.
declare module "virtual:fahm" {
  import type { FahmAssets } from "../../index.ts";

  /** Precompiled templates, and style sheets without that of the fonts. */
  export const templates: FahmAssets["templates"];
  /** The style sheet of the fonts, fetched apart. */
  export const fonts: () => Promise<string>;
  /** The script of a quiz page. */
  export const player: string;
  /** The script between that page and a learning system. */
  export const scorm: string;
  /** Address and size of each file of weights, by name. */
  export const models: Readonly<Record<string, { readonly url: string; readonly bytes: number }>>;
}
