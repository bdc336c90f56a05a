/** Tabs of one browser converge: what one changes, the others ask for anew. */
import type { QueryClient } from "@tanstack/react-query";

const channel = "BroadcastChannel" in globalThis ? new BroadcastChannel("tailorbird.changes") : undefined;
/** Several changes in a row are one. Milliseconds. */
const restMs = 200;

/** To be called after every change that the API has taken. */
export function tellOtherTabs(): void {
  channel?.postMessage("changed");
}

/** Has what is shown asked for anew when another tab has changed something. */
export function followOtherTabs(queries: QueryClient): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // An answer of before a change that is on its way here would undo it for a moment.
      if (queries.isMutating() > 0) follow();
      else void queries.invalidateQueries();
    }, restMs);
  };
  channel?.addEventListener("message", follow);
}
