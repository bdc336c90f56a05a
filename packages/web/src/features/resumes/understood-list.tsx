import type { ResumeDocument } from "@tailorbird/sdk/generated/types.gen";
import { TriangleAlert } from "lucide-react";
import { useText } from "../../i18n/locale.tsx";
import { Badge } from "../../ui/badge.tsx";
import { classes } from "../../ui/classes.ts";
import { resumeMessages } from "./messages.ts";
import { type UnderstoodLine, understand, unsureBelow } from "./understood.ts";

/** What was read, in the order of the document. Each line can be pointed at, and tells which one is. */
export function UnderstoodList({
  document,
  selected,
  onSelect,
}: {
  document: ResumeDocument;
  selected: string | undefined;
  onSelect: (address: string) => void;
}) {
  const text = useText(resumeMessages);
  const sections = understand(document, text.present);
  return sections.map(({ key, heading, lines }) => (
    <section key={key} className="mb-6">
      <h3 className="mb-1 text-sm font-semibold text-muted">
        {heading ?? text.sections[key as keyof typeof text.sections] ?? key}
      </h3>
      <ul>
        {lines.map((line) => (
          <li key={line.address}>
            <Line
              line={line}
              isUnsure={unsureBelow(document, line.address)}
              isSelected={selected === line.address}
              onSelect={() => onSelect(line.address)}
            />
          </li>
        ))}
      </ul>
    </section>
  ));
}

function Line({
  line,
  isUnsure,
  isSelected,
  onSelect,
}: {
  line: UnderstoodLine;
  isUnsure: boolean;
  isSelected: boolean;
  onSelect: () => void;
}) {
  const text = useText(resumeMessages);
  return (
    <button
      type="button"
      aria-pressed={isSelected}
      onClick={onSelect}
      onMouseEnter={onSelect}
      onFocus={onSelect}
      className={classes(
        "flex w-full flex-wrap items-baseline gap-x-3 gap-y-1 rounded-md px-3 py-1.5 text-start",
        isSelected ? "bg-proof-soft" : "hover:bg-well",
        line.isHeading && "mt-2 font-semibold",
      )}
    >
      {line.field !== undefined && (
        <span className="w-20 shrink-0 text-sm text-muted">{text.fields[line.field]}</span>
      )}
      <span className="min-w-0 flex-1" dir="auto">
        {line.text}
      </span>
      {isUnsure && (
        <Badge tone="proof" icon={<TriangleAlert aria-hidden />}>
          {text.unsure}
        </Badge>
      )}
    </button>
  );
}
