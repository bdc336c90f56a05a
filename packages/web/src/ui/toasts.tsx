/** Says something in passing. What shows it is loaded with the first thing to say, or once the first view is there. */
import { lazy, Suspense, useEffect, useSyncExternalStore } from "react";
import type { Saying } from "./saying.ts";

const waiting: Saying[] = [];
let show: ((saying: Saying) => void) | undefined;
let isWanted = false;
const listeners = new Set<() => void>();

/** `add({ title, description, type: "error", actionProps: { children, onClick } })`. */
export const toasts = {
  add(saying: Saying): void {
    if (show !== undefined) {
      show(saying);
      return;
    }
    waiting.push(saying);
    isWanted = true;
    for (const listener of listeners) listener();
  },
};

/** From now on what is said is shown at once; what has been said until now, too. */
function onReady(add: (saying: Saying) => void): void {
  show = add;
  for (const saying of waiting.splice(0)) add(saying);
}

const load = () => import("./toaster.tsx");
const Loaded = lazy(async () => ({ default: (await load()).LoadedToaster }));
/** After all that the first view needs: what there is to say may be that the connection is gone. Milliseconds. */
const fetchedAfterMs = 3_000;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function Toaster() {
  const wanted = useSyncExternalStore(subscribe, () => isWanted);
  useEffect(() => {
    const timer = setTimeout(() => load().catch(() => {}), fetchedAfterMs);
    return () => clearTimeout(timer);
  }, []);
  if (!wanted) return null;
  return (
    <Suspense>
      <Loaded onReady={onReady} />
    </Suspense>
  );
}
