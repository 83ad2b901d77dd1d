// A studio that is open on a desk for each test of a file: served once, entered anew each time, with no fault left behind.
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from "vitest";
import { openStudio, type StudioSite, type StudioVisit } from "./studio-visit.ts";

export interface StudioDesk {
  readonly site: StudioSite;
  /** The visit of the running test. */
  readonly visit: StudioVisit;
  readonly page: Page;
}

/** Opens the studio for the tests of the file that calls it; `begin` is what each of them does first. */
export function studioDesk(begin: (page: Page) => Promise<unknown>): StudioDesk {
  // A loaded machine takes its time.
  vi.setConfig({ testTimeout: 90_000 });
  let site: StudioSite;
  let visit: StudioVisit;
  beforeAll(async () => {
    site = await openStudio();
  });
  afterAll(() => site.close());
  beforeEach(async () => {
    visit = await site.visit({ viewport: { width: 1280, height: 900 } });
    await begin(visit.page);
  });
  afterEach(async () => {
    expect(visit.faults).toEqual([]);
    await visit.context.close();
  });
  return {
    get site() {
      return site;
    },
    get visit() {
      return visit;
    },
    get page() {
      return visit.page;
    },
  };
}
