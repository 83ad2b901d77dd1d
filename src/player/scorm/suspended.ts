// Progress as SCORM keeps it: text of a limited length, packed where it is too long.
import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";

/** The most characters that every system must keep. */
export const MOST = 4096;
const PACKED = "z:";

/** `progress` as it can be kept; empty where even packed it is too long, so that nothing is kept in half. */
export function suspended(progress: string): string {
  if (progress.length <= MOST) return progress;
  const packed = PACKED + btoa(strFromU8(deflateSync(strToU8(progress), { level: 9 }), true));
  return packed.length <= MOST ? packed : "";
}

/** What `suspended` was given; `null` for nothing, and for what is not its work. */
export function resumed(kept: string): string | null {
  if (!kept.startsWith(PACKED)) return kept === "" ? null : kept;
  try {
    return strFromU8(inflateSync(strToU8(atob(kept.slice(PACKED.length)), true)));
  } catch {
    return null;
  }
}
