// Starts the studio: shows the page, warms the engine, and has the service worker keep everything for next time.
import { render } from "preact";
import { follow } from "./state/actions.ts";
import { followPlace } from "./state/place.ts";
import { engine, working } from "./state/session.ts";
import { setUi, ui } from "./state/view.ts";
import { App } from "./ui/app.tsx";

setUi(ui.value);
const place = document.getElementById("app");
if (place !== null) render(<App />, place);
followPlace(follow);

/** Has everything kept for next time; a browser that refuses works as long as it is online. */
function keepFiles(): void {
  if ("serviceWorker" in navigator) navigator.serviceWorker.register("service-worker.js").catch(() => {});
}

void engine
  .call("warm", undefined, (progress) => {
    working.value = progress;
  })
  .catch(() => {
    // Told when something is asked of the engine.
  })
  .finally(() => {
    working.value = null;
    // Only now, so that the weights are not fetched twice at a time.
    keepFiles();
  });
