import { useEffect, useRef, useState } from "react";
import { commonMessages } from "../../i18n/common.ts";
import { useText } from "../../i18n/locale.tsx";
import { Button } from "../../ui/button.tsx";
import { TextArea } from "../../ui/field.tsx";
import { mayLeave } from "../../ui/leaving.ts";
import { reviewMessages } from "./messages.ts";

const longest = 2_000;

/** Other words for a change. Ctrl or ⌘ with Enter takes them, Escape leaves. */
export function EditForm({
  initial,
  hint,
  onSave,
  onCancel,
}: {
  initial: string;
  hint?: string;
  onSave: (text: string) => void;
  onCancel: () => void;
}) {
  const text = useText(reviewMessages);
  const common = useText(commonMessages);
  const [words, setWords] = useState(initial);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector("textarea")?.focus();
  }, []);
  const save = () => words.trim() !== "" && onSave(words.trim());
  async function leave() {
    if (form.current === null || (await mayLeave([form.current]))) onCancel();
  }
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Escape") void leave();
        if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) save();
      }}
    >
      <TextArea
        label={text.editLabel}
        hint={hint ?? text.editHint}
        rows={5}
        maxLength={longest}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <div className="mt-3 flex flex-wrap gap-2">
        <Button type="submit" look="primary" size="small" disabled={words.trim() === ""}>
          {text.saveEdit}
        </Button>
        <Button size="small" look="quiet" onClick={onCancel}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}
