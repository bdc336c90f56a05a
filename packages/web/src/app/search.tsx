/** Search from anywhere: its button, its keys, and the dialog, which is loaded when it is first wanted. */
import { Search } from "lucide-react";
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import type { EarlyWords } from "../features/search/early-words.ts";
import { useText } from "../i18n/locale.tsx";
import { shellMessages } from "./messages.ts";

const Dialog = lazy(async () => ({
  default: (await import("../features/search/search-dialog.tsx")).SearchDialog,
}));

/** Toasts are dialogs too, and keep nobody from anything. */
const modal = '[role="dialog"]:not([aria-modal="false"]), [role="alertdialog"]';
const dialogs = '[role="dialog"], [role="alertdialog"]';
const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

export function useSearchDialog(): { open: () => void; dialog: ReactNode } {
  const [isWanted, setIsWanted] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  /** What is typed until the dialog is there to take it: the fingers are quicker than a first loading. */
  const early = useRef<EarlyWords>({ words: "" });
  const open = () => {
    early.current.words = "";
    setIsWanted(true);
    setIsOpen(true);
  };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(isMac ? event.metaKey : event.ctrlKey) || event.altKey || event.shiftKey) return;
      if (event.key.toLowerCase() !== "k") return;
      event.preventDefault();
      early.current.words = "";
      setIsWanted(true);
      // Not above another dialog, which is waiting for its answer.
      setIsOpen((was) => !was && document.querySelector(modal) === null);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  useEffect(() => {
    if (!isOpen) return;
    const keep = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, target } = event;
      if (ctrlKey || metaKey || altKey || (target as Element).closest(dialogs) !== null) return;
      if (key === "Escape") setIsOpen(false);
      if (key.length !== 1) return;
      event.preventDefault();
      event.stopPropagation();
      early.current.words += key;
      early.current.tell?.(early.current.words);
    };
    document.addEventListener("keydown", keep, { capture: true });
    return () => document.removeEventListener("keydown", keep, { capture: true });
  }, [isOpen]);
  const dialog = isWanted && (
    <Suspense>
      <Dialog isOpen={isOpen} early={early.current} onClose={() => setIsOpen(false)} />
    </Suspense>
  );
  return { open, dialog };
}

/** @param compact Only the icon. */
export function SearchButton({ compact = false, onClick }: { compact?: boolean; onClick: () => void }) {
  const text = useText(shellMessages);
  const common = {
    type: "button",
    onClick,
    "aria-haspopup": "dialog",
    "aria-keyshortcuts": isMac ? "Meta+K" : "Control+K",
  } as const;
  if (compact) {
    return (
      <button
        {...common}
        aria-label={text.search}
        className="grid size-10 place-items-center rounded-md hover:bg-well"
      >
        <Search className="size-5 text-muted" aria-hidden />
      </button>
    );
  }
  return (
    <button
      {...common}
      className="mb-4 flex min-h-10 items-center gap-3 rounded-md border border-line bg-card px-2.5 text-start text-muted hover:border-edge hover:text-ink"
    >
      <Search className="size-4.5 shrink-0" aria-hidden />
      <span className="flex-1">{text.search}</span>
      <kbd aria-hidden className="font-sans text-xs">
        {isMac ? "⌘K" : "Ctrl K"}
      </kbd>
    </button>
  );
}
