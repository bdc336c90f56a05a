import type { ResumeDocument } from "@tailorbird/sdk/generated/types.gen";
import { useState } from "react";
import { commonMessages } from "../../i18n/common.ts";
import { useFormats, useText } from "../../i18n/locale.tsx";
import { Button } from "../../ui/button.tsx";
import { Select, TextArea } from "../../ui/field.tsx";
import { EvidenceBox } from "./correct-form.tsx";
import type { Correction } from "./corrections.ts";
import { KeyedForm } from "./keyed-form.tsx";
import { resumeMessages } from "./messages.ts";
import { understand } from "./understood.ts";

/** Puts a line that found no place where it belongs. */
export function PlaceForm({
  address,
  document,
  busy,
  onSave,
  onCancel,
}: {
  address: string;
  document: ResumeDocument;
  busy: boolean;
  onSave: (corrections: Correction[]) => void;
  onCancel: () => void;
}) {
  const text = useText(resumeMessages);
  const common = useText(commonMessages);
  const places = usePlaces(document);
  const [to, setTo] = useState(places[0]?.value ?? "work");
  return (
    <KeyedForm onSave={() => onSave([{ op: "place", address, to }])} onCancel={onCancel}>
      <Select label={text.placeTo} value={to} options={places} onChange={setTo} />
      <div className="mt-4 flex flex-wrap gap-2">
        <Button type="submit" look="primary" size="small" busy={busy}>
          {text.place}
        </Button>
        <Button size="small" look="quiet" onClick={onCancel}>
          {common.cancel}
        </Button>
      </div>
    </KeyedForm>
  );
}

/** Adds what the reader missed. Without `to` the person says where. */
export function AddForm({
  to: given,
  document,
  busy,
  onSave,
  onCancel,
}: {
  to?: string;
  document: ResumeDocument;
  busy: boolean;
  onSave: (corrections: Correction[]) => void;
  onCancel: () => void;
}) {
  const text = useText(resumeMessages);
  const common = useText(commonMessages);
  const places = usePlaces(document);
  const [to, setTo] = useState(given ?? places[0]?.value ?? "work");
  const [value, setValue] = useState("");
  const [isEvidence, setIsEvidence] = useState(false);
  const words = value.trim();
  return (
    <KeyedForm
      onSave={() => {
        if (words === "") return;
        const isField = to.includes("/");
        const what = { value: words, isEvidence };
        onSave([isField ? { op: "replace", address: to, ...what } : { op: "add", to, ...what }]);
      }}
      onCancel={onCancel}
    >
      <div className="grid gap-4">
        {given === undefined && <Select label={text.addTo} value={to} options={places} onChange={setTo} />}
        <TextArea
          label={text.addValue}
          rows={2}
          maxLength={4_000}
          value={value}
          onChange={(event) => setValue(event.target.value)}
        />
      </div>
      <EvidenceBox checked={isEvidence} onChange={setIsEvidence} />
      <div className="mt-4 flex flex-wrap gap-2">
        <Button type="submit" look="primary" size="small" busy={busy} disabled={words === ""}>
          {text.add}
        </Button>
        <Button size="small" look="quiet" onClick={onCancel}>
          {common.cancel}
        </Button>
      </div>
    </KeyedForm>
  );
}

const sections = [
  "work",
  "projects",
  "education",
  "skills",
  "certificates",
  "awards",
  "publications",
  "languages",
  "volunteer",
  "interests",
] as const;
const headFields = ["name", "label", "email", "phone", "url", "location", "summary"] as const;

/** Entries that take lines, what is empty at the head, and sections that take entries. */
function usePlaces(document: ResumeDocument): { value: string; label: string }[] {
  const text = useText(resumeMessages);
  const formats = useFormats();
  const entries = understand(document, text.present, formats.partialDate).flatMap(({ key, heading, lines }) =>
    lines
      .filter(({ isHeading, terms }) => isHeading === true || terms !== undefined)
      .map((line) => ({
        value: line.address,
        label: `${heading ?? text.sections[key as keyof typeof text.sections]}: ${line.text}`.slice(0, 90),
      })),
  );
  const custom = document.custom.map(({ id, heading }) => ({ value: id, label: heading }));
  const head = headFields
    .filter((field) => !document.basics[field])
    .map((field) => ({ value: `basics/${field}`, label: `${text.sections.basics}: ${text.fields[field]}` }));
  const whole = sections.map((key) => ({ value: key, label: text.placeIn(text.sections[key]) }));
  return [...entries, ...custom, ...head, ...whole];
}
