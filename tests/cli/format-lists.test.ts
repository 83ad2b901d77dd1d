import { expect, it } from "vitest";
import { exportFormats as offered } from "../../src/cli/read-options.ts";
import { exportFormats } from "../../src/index.ts";

// The command line keeps a list of its own, so that `--help` need not load Fahm.
it("the formats that the command line offers are those that Fahm writes", () => {
  expect(offered).toEqual(exportFormats);
});
