// SCORM 1.2's runtime: an object named `API` in a window around or behind this one.

export interface Api {
  LMSInitialize(empty: ""): string | boolean;
  LMSFinish(empty: ""): string | boolean;
  LMSGetValue(element: string): string;
  LMSSetValue(element: string, value: string): string | boolean;
  LMSCommit(empty: ""): string | boolean;
}

const FARTHEST = 50;

function apiIn(start: Window | null): Api | null {
  let found = start;
  for (let step = 0; found !== null && step < FARTHEST; step += 1) {
    // A window of another origin may not be looked into.
    try {
      const { API } = found as Window & { readonly API?: Api };
      if (API) return API;
    } catch {
      return null;
    }
    if (found.parent === found) return null;
    found = found.parent;
  }
  return null;
}

/** The runtime around this window, or around the one that opened it. */
export function findApi(): Api | null {
  return apiIn(window) ?? apiIn(window.opener as Window | null);
}
