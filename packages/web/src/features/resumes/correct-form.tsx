import { useId, useState } from "react";
import { commonMessages } from "../../i18n/common.ts";
import { useText } from "../../i18n/locale.tsx";
import { Button } from "../../ui/button.tsx";
import { TextArea, TextInput } from "../../ui/field.tsx";
import { type Correction, correctionsOf, fits } from "./corrections.ts";
import { KeyedForm } from "./keyed-form.tsx";
import { resumeMessages } from "./messages.ts";
import type { Part, UnderstoodLine } from "./understood.ts";

/** Every value of a line in a field of its own. */
export function CorrectForm({
  line,
  isEvidence: declared,
  busy,
  onSave,
  onCancel,
}: {
  line: UnderstoodLine;
  /** Whether the person has already declared what they said there to be true. */
  isEvidence: boolean;
  busy: boolean;
  onSave: (corrections: Correction[]) => void;
  onCancel: () => void;
}) {
  const text = useText(resumeMessages);
  const common = useText(commonMessages);
  const [values, setValues] = useState<Record<string, string>>(() =>
    Object.fromEntries(line.parts.map(({ address, value }) => [address, value])),
  );
  const [isEvidence, setIsEvidence] = useState(declared);
  const [isTried, setIsTried] = useState(false);
  const wrong = line.parts.filter((part) => !fits(part, (values[part.address] ?? "").trim(), text.present));
  return (
    <KeyedForm
      onSave={() => {
        setIsTried(true);
        if (wrong.length === 0) onSave(correctionsOf(line, values, isEvidence, text.present));
      }}
      onCancel={onCancel}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        {line.parts.map((part) => (
          <PartInput
            key={part.address}
            part={part}
            isAlone={line.parts.length === 1}
            value={values[part.address] ?? ""}
            onChange={(value) => setValues((all) => ({ ...all, [part.address]: value }))}
            error={isTried && wrong.includes(part) ? text.badDate(text.present) : undefined}
          />
        ))}
      </div>
      <EvidenceBox checked={isEvidence} onChange={setIsEvidence} />
      <div className="mt-4 flex flex-wrap gap-2">
        <Button type="submit" look="primary" size="small" busy={busy}>
          {text.saveCorrection}
        </Button>
        <Button size="small" look="quiet" onClick={onCancel}>
          {common.cancel}
        </Button>
      </div>
    </KeyedForm>
  );
}

function PartInput({
  part,
  isAlone,
  value,
  onChange,
  error,
}: {
  part: Part;
  isAlone: boolean;
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
}) {
  const text = useText(resumeMessages);
  const isEmployer = part.field === "name" && part.address.startsWith("work-");
  const label = text.fields[isEmployer ? "employer" : part.field];
  const isLong = part.kind === "text" || part.field === "keywords";
  if (isLong)
    return (
      <TextArea
        label={label}
        {...(part.field === "keywords" && { hint: text.termsHint })}
        rows={Math.min(8, Math.max(2, Math.ceil(value.length / 60)))}
        maxLength={4_000}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="sm:col-span-2"
      />
    );
  return (
    <TextInput
      label={label}
      value={value}
      maxLength={1_000}
      {...(error !== undefined && { error })}
      {...(isAlone && { className: "sm:col-span-2" })}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

/** Own words prove nothing until the person says so. */
export function EvidenceBox({ checked, onChange }: { checked: boolean; onChange: (is: boolean) => void }) {
  const text = useText(resumeMessages);
  const id = useId();
  return (
    <label className="mt-4 flex gap-3 text-sm">
      <input
        type="checkbox"
        className="mt-0.5 size-4 shrink-0 accent-accent"
        checked={checked}
        aria-describedby={id}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        {text.isTrue}
        <span id={id} className="block text-muted">
          {text.isTrueHint}
        </span>
      </span>
    </label>
  );
}
