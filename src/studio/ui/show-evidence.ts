// Brings into view what belongs to what somebody has in hand, where it stands beside it.

export function showEvidence(): void {
  // Once the article has marked it.
  requestAnimationFrame(() => document.querySelector(".text .evidence")?.scrollIntoView({ block: "nearest" }));
}

/** The card of the item in hand, once the window over it is gone. */
export function showCard(): void {
  requestAnimationFrame(() => document.querySelector(".card.held")?.scrollIntoView({ block: "nearest" }));
}
