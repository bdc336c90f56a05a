import { useText } from "../../i18n/locale.tsx";
import { importMessages } from "./messages.ts";
import type { Preview } from "./queries.ts";

/** What is wrong with single rows; each is named by its line in the file. */
export function RowMessages({
  title,
  messages,
  tone,
}: {
  title: string;
  messages: Preview["errors"];
  tone: "removed" | "plain";
}) {
  const text = useText(importMessages);
  if (messages.length === 0) return null;
  return (
    <details open={tone === "removed"}>
      <summary className="mb-3 w-fit text-lg font-semibold">
        {title} <span className="figures font-normal text-muted">{messages.length}</span>
      </summary>
      <ul className="card max-h-72 divide-y divide-line overflow-y-auto text-sm">
        {messages.map(({ line, field, detail }) => (
          <li key={`${line} ${field} ${detail}`} className="flex flex-wrap gap-x-3 px-4 py-2">
            <span
              className={tone === "removed" ? "figures font-semibold text-removed" : "figures font-semibold"}
            >
              {text.line(line)}
            </span>
            {field !== null && <span className="text-muted">{text.fields[field]}</span>}
            <span className="min-w-0" dir="auto">
              {detail}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
