// An article by its address, where the local server is there to fetch it: a page of the web may not read another one.
import { signal } from "@preact/signals";
import type { JSX } from "preact";
import { start } from "../state/actions.ts";
import { tell } from "../state/session.ts";
import { say, words } from "../words/words.ts";
import type { Said } from "../worker/protocol.ts";

/** Where to ask; empty on a site without the server. */
const place = document.querySelector<HTMLMetaElement>("meta[name=fahm-fetch]")?.content ?? "";
export const fetching: boolean = place !== "";

const address = signal("");
const waiting = signal(false);

function isSaid(value: unknown): value is Said {
  return typeof value === "object" && value !== null && "ar" in value && "en" in value;
}

async function fetchArticle(): Promise<void> {
  const typed = address.value.trim();
  const whole = /^https?:/i.test(typed) ? typed : `https://${typed}`;
  const response = await fetch(place, { method: "POST", body: whole });
  if (!response.ok) {
    const said: unknown = await response.json().catch(() => null);
    tell(isSaid(said) ? said : say("noServer"), true);
    return;
  }
  const header = (name: string): string => decodeURIComponent(response.headers.get(`x-page-${name}`) ?? "");
  const bytes = new Uint8Array(await response.arrayBuffer());
  await start(header("name"), { bytes, type: header("type"), url: header("url") });
}

export function FromAddress(): JSX.Element {
  return (
    <form
      class="address"
      onSubmit={(event) => {
        event.preventDefault();
        if (waiting.value || address.value.trim() === "") return;
        waiting.value = true;
        fetchArticle()
          .catch(() => tell(say("noServer"), true))
          .finally(() => {
            waiting.value = false;
          });
      }}
    >
      <label>
        {words.value.address}
        <input
          dir="ltr"
          inputmode="url"
          placeholder="https://…"
          value={address.value}
          onInput={(event) => {
            address.value = event.currentTarget.value;
          }}
        />
      </label>
      <button type="submit" disabled={waiting.value}>
        {words.value.fetchPage}
      </button>
    </form>
  );
}
