// Brings the marked evidence into view, where the article stands beside what was focused.

export function showEvidence(): void {
  // Once the article has marked it.
  requestAnimationFrame(() => document.querySelector(".text .evidence")?.scrollIntoView({ block: "nearest" }));
}
