import type { ResumesVersionResponse } from "@tailorbird/sdk/generated/types.gen";
import { CalendarClock } from "lucide-react";
import { useText } from "../../i18n/locale.tsx";
import { resumeMessages } from "./messages.ts";
import type { UnderstoodLine } from "./understood.ts";

/** Dates that contradict one another, or may: each entry leads to its line. */
export function DateNotes({
  warnings,
  lineOf,
  onGo,
}: {
  warnings: ResumesVersionResponse["warnings"];
  lineOf: (itemId: string) => UnderstoodLine | undefined;
  onGo: (itemId: string) => void;
}) {
  const text = useText(resumeMessages);
  if (warnings.length === 0) return null;
  return (
    <section className="mb-6 rounded-lg border border-line bg-well p-3 text-sm">
      <h3 className="mb-1 flex items-center gap-2 px-3 font-semibold">
        <CalendarClock className="size-4 text-proof" aria-hidden />
        {text.datesToCheck}
      </h3>
      <p className="mb-2 px-3 text-muted">{text.datesToCheckLead}</p>
      <ul className="grid gap-2">
        {warnings.map(({ code, itemIds }) => (
          <li key={`${code} ${itemIds.join(" ")}`}>
            <p className="px-3 font-medium">{text.dateWarnings[code]}</p>
            {itemIds.map((id) => (
              <button
                key={id}
                type="button"
                onClick={() => onGo(id)}
                dir="auto"
                className="block w-full rounded-md px-3 py-1 text-start hover:bg-card"
              >
                {lineOf(id)?.text ?? id}
              </button>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
