import { useFormats, useText } from "../../i18n/locale.tsx";
import { trackMessages } from "../track/messages.ts";
import { StatusName } from "../track/status-dot.tsx";
import { importMessages } from "./messages.ts";
import type { Preview } from "./queries.ts";

/** The first rows, as they would come in. */
export function SampleRows({ data }: { data: Preview }) {
  const text = useText(importMessages);
  const { columns } = useText(trackMessages);
  const formats = useFormats();
  if (data.sample.length === 0) return null;
  return (
    <section>
      <h2 className="mb-3 text-lg font-semibold">{text.sample}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard. */}
      <section aria-label={text.sample} tabIndex={0} className="card overflow-x-auto">
        <table className="w-full min-w-[40rem] border-collapse text-sm">
          <thead>
            <tr className="border-b border-line text-muted">
              {(["job", "company", "status", "applied", "tags"] as const).map((column) => (
                <th key={column} scope="col" className="px-4 py-2.5 text-start font-semibold">
                  {columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.sample.map(({ line, title, company, status, appliedAt, tags }) => (
              <tr key={line} className="border-b border-line last:border-0">
                <th scope="row" className="max-w-72 truncate px-4 py-2 text-start font-medium" dir="auto">
                  {title ?? text.untitled}
                </th>
                <td className="max-w-48 truncate px-4 py-2" dir="auto">
                  {company}
                </td>
                <td className="px-4 py-2">
                  <StatusName status={status} />
                </td>
                <td className="figures px-4 py-2 whitespace-nowrap">
                  {appliedAt && formats.date(appliedAt)}
                </td>
                <td className="max-w-48 truncate px-4 py-2 text-muted">{tags.join(", ")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
