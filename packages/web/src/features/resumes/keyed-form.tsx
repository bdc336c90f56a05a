import { type ReactNode, useEffect, useRef } from "react";
import { mayLeave } from "../../ui/leaving.ts";

/** A form in a list that has keys of its own: they don't reach it. Escape leaves, and asks first where words are; Ctrl or ⌘ with Enter saves. */
export function KeyedForm({
  onSave,
  onCancel,
  children,
}: {
  onSave: () => void;
  onCancel: () => void;
  children: ReactNode;
}) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>("input, textarea, select")?.focus();
  }, []);
  async function leave() {
    if (form.current === null || (await mayLeave([form.current]))) onCancel();
  }
  return (
    <form
      ref={form}
      data-words
      className="my-2 rounded-md border border-line bg-card p-4"
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Escape") void leave();
        if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) onSave();
      }}
    >
      {children}
    </form>
  );
}
