import { Toast } from "@base-ui/react/toast";
import { X } from "lucide-react";
import { useEffect } from "react";
import { commonMessages } from "../i18n/common.ts";
import { useText } from "../i18n/locale.tsx";
import { classes } from "./classes.ts";
import type { Saying } from "./saying.ts";

const manager = Toast.createToastManager();

export function LoadedToaster({ onReady }: { onReady: (add: (saying: Saying) => void) => void }) {
  // After the provider below has begun to listen.
  useEffect(() => onReady((saying) => void manager.add(saying)), [onReady]);
  return (
    <Toast.Provider toastManager={manager} timeout={6_000} limit={3}>
      <Toast.Portal>
        {/* On a phone at the top: below are the places to go to, and the dialogs that rise from there. */}
        <Toast.Viewport
          data-print="hide"
          className="fixed inset-x-4 top-3 z-50 mx-auto flex max-w-sm flex-col gap-2 sm:start-auto sm:end-6 sm:top-auto sm:bottom-20 sm:mx-0 sm:w-96 lg:bottom-6"
        >
          <List />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function List() {
  const text = useText(commonMessages);
  const { toasts: shown } = Toast.useToastManager();
  return shown.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      swipeDirection={["up", "down", "right", "left"]}
      className={classes(
        "rounded-lg border bg-float shadow-float transition-[opacity,translate] duration-200 ease-out data-starting-style:translate-y-2 data-starting-style:opacity-0 data-ending-style:opacity-0",
        toast.type === "error" ? "border-removed" : "border-line",
      )}
    >
      <Toast.Content className="flex items-start gap-3 px-4 py-3">
        <div className="min-w-0 flex-1">
          <Toast.Title className="font-semibold" />
          <Toast.Description className="text-sm text-muted" />
        </div>
        <Toast.Action className="rounded-sm px-1 font-semibold text-accent underline-offset-4 hover:underline" />
        <Toast.Close aria-label={text.close} className="rounded-sm p-1 text-muted hover:text-ink">
          <X className="size-4" aria-hidden />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}
