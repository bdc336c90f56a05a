import type { ResumesVersionResponse } from "@tailorbird/sdk/generated/types.gen";
import { History } from "lucide-react";
import { useFormats, useText } from "../../i18n/locale.tsx";
import { Button } from "../../ui/button.tsx";
import { classes } from "../../ui/classes.ts";
import { resumeMessages } from "./messages.ts";
import { type UnderstoodLine, understand } from "./understood.ts";
import type { Restore } from "./use-restore.ts";

/** A version that is not the newest: to be looked at, and gone on from. */
export function EarlierVersion({
  shown: { document, version },
  selected,
  onSelect,
  restore,
}: {
  shown: ResumesVersionResponse;
  selected: UnderstoodLine | undefined;
  onSelect: (line: UnderstoodLine) => void;
  restore: Restore;
}) {
  const text = useText(resumeMessages);
  const formats = useFormats();
  return (
    <>
      <p className="mb-3 text-sm text-muted">{text.earlierLead}</p>
      <Button
        className="mb-5"
        size="small"
        icon={<History aria-hidden />}
        busy={restore.isPending}
        onClick={() => restore.mutate(version)}
      >
        {text.goOnFrom(version)}
      </Button>
      {understand(document, text.present, formats.partialDate).map(({ key, heading, lines }) => (
        <section key={key} className="mb-6">
          <h3 className="mb-1 px-3 text-sm font-semibold text-muted">
            {heading ?? text.sections[key as keyof typeof text.sections] ?? key}
          </h3>
          <ul>
            {lines.map((line) => (
              <li key={line.address}>
                <button
                  type="button"
                  aria-pressed={selected?.address === line.address}
                  onClick={() => onSelect(line)}
                  dir="auto"
                  className={classes(
                    "w-full rounded-md px-3 py-1.5 text-start",
                    selected?.address === line.address ? "bg-proof-soft" : "hover:bg-well",
                    line.isHeading && "mt-2 font-semibold",
                  )}
                >
                  {line.text}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
