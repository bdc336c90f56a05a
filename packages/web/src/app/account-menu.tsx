import { CircleUserRound } from "lucide-react";
import { type ComponentProps, lazy, Suspense, useState } from "react";
import { useText } from "../i18n/locale.tsx";
import { signedInEmail } from "../session/session.ts";
import { classes } from "../ui/classes.ts";
import { shellMessages } from "./messages.ts";

// What a menu needs is a fifth of a first visit, and few open this one in it.
const Popup = lazy(async () => ({ default: (await import("./account-menu-popup.tsx")).AccountMenuPopup }));

/** @param compact Only the icon, where there is no room for the address. */
export function AccountMenu({ compact = false, side }: { compact?: boolean; side: "top" | "bottom" }) {
  const [isWanted, setIsWanted] = useState(false);
  if (!isWanted) return <Trigger compact={compact} aria-haspopup="menu" onClick={() => setIsWanted(true)} />;
  return (
    <Suspense fallback={<Trigger compact={compact} aria-haspopup="menu" aria-busy />}>
      <Popup trigger={<Trigger compact={compact} />} compact={compact} side={side} />
    </Suspense>
  );
}

function Trigger({ compact, ...rest }: { compact: boolean } & ComponentProps<"button">) {
  const text = useText(shellMessages);
  return (
    <button
      type="button"
      {...rest}
      aria-label={compact ? text.account : undefined}
      className={classes(
        "flex items-center gap-2.5 rounded-md text-start text-sm hover:bg-well",
        compact ? "size-10 justify-center" : "min-h-10 w-full px-2.5",
      )}
    >
      <CircleUserRound className="size-5 shrink-0 text-muted" aria-hidden />
      {!compact && <span className="min-w-0 flex-1 truncate">{signedInEmail()}</span>}
    </button>
  );
}
