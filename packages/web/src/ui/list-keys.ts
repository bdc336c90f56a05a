import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

interface ListKeys {
  /** The focus has come to something within. */
  onFocus?: (target: HTMLElement) => void;
  /** Acts upon a key that is neither typed into a field nor one of the browser's own. */
  act: (event: KeyboardEvent) => void;
  /** What takes the focus when the row that had it is drawn no more. */
  heir: () => HTMLElement | null | undefined;
}

/**
 * Keys of a list, single letters among them: they act while the focus is within, never from elsewhere on the page. An
 * answer may take the focused row away at any moment; the list then hands the focus to another in the same task, and a
 * key pressed in between is still its own.
 * @returns claims the keys for the list when what acted stands outside of it, as a menu does.
 */
export function useListKeys(list: RefObject<HTMLElement | null>, keys: ListKeys): () => void {
  const newest = useRef(keys);
  useLayoutEffect(() => {
    newest.current = keys;
  });
  const isOurs = useRef(false);
  useEffect(() => {
    const root = list.current;
    if (root === null) return;
    const isLost = () => document.activeElement === null || document.activeElement === document.body;
    const follow = ({ target }: Event) => {
      isOurs.current = root.contains(target as Node);
      if (isOurs.current) newest.current.onFocus?.(target as HTMLElement);
    };
    // Whoever points at something that takes no focus has left; what takes it says so right after.
    const leave = () => {
      isOurs.current = false;
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (!root.contains(target) && !(isOurs.current && isLost())) return;
      if (target.closest("input, textarea, select") !== null) return;
      newest.current.act(event);
    };
    const rows = new MutationObserver(() => {
      if (!isOurs.current || !isLost()) return;
      const heir = newest.current.heir();
      heir?.focus({ preventScroll: true });
      heir?.scrollIntoView({ block: "nearest", inline: "nearest" });
    });
    rows.observe(root, { childList: true, subtree: true });
    document.addEventListener("focusin", follow);
    document.addEventListener("pointerdown", leave);
    document.addEventListener("keydown", onKeyDown);
    return () => {
      rows.disconnect();
      document.removeEventListener("focusin", follow);
      document.removeEventListener("pointerdown", leave);
      document.removeEventListener("keydown", onKeyDown);
    };
  }, [list]);
  return () => {
    isOurs.current = true;
  };
}

/** A key alone, as short cuts of one letter want it. */
export function isPlain({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !altKey;
}
