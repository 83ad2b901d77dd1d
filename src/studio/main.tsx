// Starts the studio: shows the page, warms the engine, and has the service worker keep everything for next time.
import { render } from "preact";
import { engine, working } from "./state/session.ts";
import { setUi, ui } from "./state/view.ts";
import { App } from "./ui/app.tsx";

setUi(ui.value);
const place = document.getElementById("app");
if (place !== null) render(<App />, place);

void engine
  .call("warm", undefined, (progress) => {
    working.value = progress;
  })
  .catch(() => {
    // Told when something is asked of the engine.
  })
  .finally(() => {
    working.value = null;
  });

if ("serviceWorker" in navigator) {
  // A browser that refuses it works as long as it is online.
  navigator.serviceWorker.register("service-worker.js").catch(() => {});
}
