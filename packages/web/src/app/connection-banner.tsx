import { CloudOff } from "lucide-react";
import { useEffect, useRef, useSyncExternalStore } from "react";
import { commonMessages } from "../i18n/common.ts";
import { useText } from "../i18n/locale.tsx";
import { announce } from "../ui/live-region.tsx";

function subscribe(listener: () => void): () => void {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}

function useIsOnline(): boolean {
  return useSyncExternalStore(subscribe, () => navigator.onLine);
}

export function ConnectionBanner() {
  const text = useText(commonMessages);
  const isOnline = useIsOnline();
  const wasOffline = useRef(false);
  useEffect(() => {
    if (isOnline && wasOffline.current) announce(text.backOnline);
    wasOffline.current = !isOnline;
  }, [isOnline, text]);
  return (
    <div role="status">
      {!isOnline && (
        <p className="flex items-center justify-center gap-2 bg-proof-soft px-4 py-2 text-center text-sm">
          <CloudOff className="size-4 shrink-0 text-proof" aria-hidden />
          {text.offline}
        </p>
      )}
    </div>
  );
}
