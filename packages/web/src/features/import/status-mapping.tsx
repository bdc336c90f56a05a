import type { ApplicationStatus } from "../../api/applications.ts";
import { useText } from "../../i18n/locale.tsx";
import { Select } from "../../ui/field.tsx";
import { trackMessages } from "../track/messages.ts";
import { statuses } from "../track/statuses.ts";
import { importMessages } from "./messages.ts";
import type { Preview } from "./queries.ts";

/** The file's words for a status, and what each is taken for. */
export function StatusMapping({
  data,
  chosen,
  onChange,
}: {
  data: Preview;
  /** What the person has said so far. */
  chosen: Record<string, ApplicationStatus> | undefined;
  onChange: (statuses: Record<string, ApplicationStatus>) => void;
}) {
  const text = useText(importMessages);
  const track = useText(trackMessages);
  if (data.statuses.length === 0) return null;
  return (
    <section>
      <h2 className="mb-3 text-lg font-semibold">{text.statuses}</h2>
      <ul className="card divide-y divide-line">
        {data.statuses.map(({ text: word, status: read, rows }) => {
          const status = chosen?.[word] ?? read;
          return (
            <li key={word} className="grid items-center gap-x-4 gap-y-1 px-4 py-2.5 sm:grid-cols-[1fr_14rem]">
              <p className="min-w-0 truncate text-sm">
                <span className="font-medium" dir="auto">
                  {word}
                </span>
                <span className="text-muted"> · {text.rows(rows)}</span>
              </p>
              <Select
                label={text.meaningOf(word)}
                isLabelHidden
                {...(status === null && { error: text.unknownStatus })}
                value={status ?? "none"}
                options={[
                  ...(status === null ? [{ value: "none" as const, label: "…" }] : []),
                  ...statuses.map((value) => ({ value, label: track.statuses[value] })),
                ]}
                onChange={(value: ApplicationStatus | "none") =>
                  value !== "none" && onChange({ [word]: value })
                }
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
