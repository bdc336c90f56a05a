import { useState } from "react";
import { commonMessages } from "../../../i18n/common.ts";
import { useText } from "../../../i18n/locale.tsx";
import { Button } from "../../../ui/button.tsx";
import { TextInput } from "../../../ui/field.tsx";
import { settingMessages } from "../messages.ts";
import type { Preferences } from "./preferences.ts";

type Hours = Preferences["quietHours"];

/** Both times or neither: one alone says nothing, and must not undo what was set. */
export function QuietHours({
  current,
  isSaving,
  onSave,
}: {
  current: Hours;
  isSaving: boolean;
  onSave: (hours: Hours) => void;
}) {
  const text = useText(settingMessages);
  const common = useText(commonMessages);
  const [problem, setProblem] = useState<string>();
  return (
    <form
      className="flex flex-wrap items-end gap-3"
      onChange={() => setProblem(undefined)}
      onSubmit={(event) => {
        event.preventDefault();
        const values = new FormData(event.currentTarget);
        const [from, until] = [String(values.get("from")), String(values.get("until"))];
        if ((from === "") !== (until === "")) return setProblem(text.quietBoth);
        if (from === until && from !== "") return setProblem(text.quietSame);
        onSave(from === "" ? null : { from, until });
      }}
    >
      <TextInput
        label={`${text.quietHours}: ${text.quietFrom}`}
        name="from"
        type="time"
        defaultValue={current?.from ?? ""}
      />
      <TextInput label={text.quietUntil} name="until" type="time" defaultValue={current?.until ?? ""} />
      <Button type="submit" busy={isSaving}>
        {common.save}
      </Button>
      {problem !== undefined && (
        <p role="alert" className="w-full text-sm text-removed">
          {problem}
        </p>
      )}
    </form>
  );
}
