import { lazy, Suspense, useSyncExternalStore } from "react";
import { signInAgain } from "../session/again.ts";

const Dialog = lazy(async () => ({
  default: (await import("./sign-in-again-dialog.tsx")).SignInAgainDialog,
}));

/** Asks for it when the sign-in has ended and something is typed that leaving would lose. */
export function SignInAgain() {
  const asked = useSyncExternalStore(signInAgain.subscribe, signInAgain.now);
  return (
    asked && (
      <Suspense>
        <Dialog asked={asked} />
      </Suspense>
    )
  );
}
