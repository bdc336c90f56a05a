/** A view that still loads has no heading yet; so long it is waited for. Milliseconds. */
const patienceMs = 10_000;
let latest = 0;

/** Moves the focus to the view's heading, once there is one, unless the person has moved it elsewhere by then. */
export function focusHeading(): void {
  latest += 1;
  const mine = latest;
  const until = performance.now() + patienceMs;
  const before = document.activeElement;
  const attempt = () => {
    if (mine !== latest || performance.now() > until) return;
    const now = document.activeElement;
    // What had the focus is often gone with the old view; then the body has it.
    if (now !== before && now !== document.body && now?.isConnected) return;
    const heading = document.querySelector<HTMLElement>("main h1");
    heading?.focus({ preventScroll: true });
    if (heading === null || document.activeElement !== heading) requestAnimationFrame(attempt);
  };
  attempt();
}
