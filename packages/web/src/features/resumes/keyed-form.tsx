import { type ReactNode, useEffect, useRef } from "react";

/** A form in a list that has keys of its own: they don't reach it. Escape leaves, Ctrl or ⌘ with Enter saves. */
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
  return (
    <form
      ref={form}
      className="my-2 rounded-md border border-line bg-card p-4"
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Escape") onCancel();
        if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) onSave();
      }}
    >
      {children}
    </form>
  );
}
