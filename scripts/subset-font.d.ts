// The package has no types of its own.
declare module "subset-font" {
  // biome-ignore lint/style/noDefaultExport: as the package has it.
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { readonly targetFormat: "woff2"; readonly preserveNameIds: readonly number[] },
  ): Promise<Buffer>;
}
