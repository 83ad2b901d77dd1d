// Runs before the script of a quiz page inside a SCORM package: stands between the page's host and the system's runtime.
// Without a runtime the page works as it does by itself.
import type { Host } from "../host.ts";
import { type Api, findApi } from "./api.ts";
import { interaction, percentage, timespan } from "./data-model.ts";
import { resumed, suspended } from "./suspended.ts";

/** Milliseconds after the last change. */
const BEFORE_SAVING = 2000;

function hostFor(api: Api): Host {
  const started = performance.now();
  const reviewing = api.LMSGetValue("cmi.core.lesson_mode") === "review";
  const status = api.LMSGetValue("cmi.core.lesson_status");
  let done = status === "completed" || status === "passed" || status === "failed";
  let finished = false;
  let waiting: number | undefined;

  const set = (element: string, value: string): void => {
    if (!reviewing && !finished) api.LMSSetValue(element, value);
  };
  const commit = (): void => {
    clearTimeout(waiting);
    if (!reviewing && !finished) api.LMSCommit("");
  };
  const later = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(commit, BEFORE_SAVING);
  };
  const leave = (): void => {
    if (finished) return;
    set("cmi.core.session_time", timespan((performance.now() - started) / 1000));
    set("cmi.core.exit", done ? "" : "suspend");
    commit();
    api.LMSFinish("");
    finished = true;
  };

  if (!done) set("cmi.core.lesson_status", "incomplete");
  set("cmi.core.score.min", "0");
  set("cmi.core.score.max", "100");
  addEventListener("pagehide", leave);
  // A page that comes back from the browser's memory has no session any more.
  addEventListener("pageshow", (event) => {
    if (event.persisted && finished) location.reload();
  });

  return {
    load: () => resumed(api.LMSGetValue("cmi.suspend_data")),
    save: (progress) => {
      set("cmi.suspend_data", suspended(progress ?? ""));
      later();
    },
    report: (items, complete) => {
      // Whoever starts again keeps the score until the new one is complete.
      const counts = complete || (!done && items.some(({ score }) => score !== null));
      if (counts) set("cmi.core.score.raw", String(percentage(items)));
      for (const [index, item] of items.entries())
        for (const [element, value] of interaction(item, index)) set(element, value);
      if (complete && !done) {
        done = true;
        set("cmi.core.lesson_status", "completed");
      }
      if (complete) commit();
      else later();
    },
  };
}

const api = findApi();
if (api !== null && String(api.LMSInitialize("")) === "true") window.fahmHost = hostFor(api);
