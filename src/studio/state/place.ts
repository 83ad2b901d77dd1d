// The project in hand in the address of the page, so that a reload and the browser's own "back" find it.

const MARK = /^#p=([\w-]+)$/;

const placeNow = (): string | null => MARK.exec(location.hash)?.[1] ?? null;

/** Says in the address which project is open; `null` for none. */
export function setPlace(id: string | null): void {
  if (placeNow() === id) return;
  history.pushState(null, "", id === null ? location.pathname + location.search : `#p=${id}`);
}

/** Tells `follow` which project the address names, now and whenever somebody goes back or forth. */
export function followPlace(follow: (id: string | null) => void): void {
  const look = (): void => {
    // A jump within the page names no project and leaves none.
    if (location.hash === "" || placeNow() !== null) follow(placeNow());
  };
  addEventListener("popstate", look);
  look();
}
