import type { Stats } from "@tailorbird/sdk/generated/types.gen";
import { useFormats, useText } from "../../i18n/locale.tsx";
import { trackMessages } from "../track/messages.ts";
import { insightMessages } from "./messages.ts";

export function Stages({ stages }: { stages: Stats["stages"] }) {
  const text = useText(insightMessages);
  const track = useText(trackMessages);
  const formats = useFormats();
  const days = (value: number) => text.days(formats.number(Math.round(value * 10) / 10));
  return (
    <section className="card p-5">
      <h2 className="mb-3 font-semibold">{text.stages}</h2>
      {stages.length === 0 ? (
        <p className="text-sm text-muted">{text.flowsEmpty}</p>
      ) : (
        <table className="w-full text-sm">
          <thead>
            <tr className="text-muted">
              <th scope="col" className="py-1.5 text-start font-semibold">
                {track.columns.status}
              </th>
              <th scope="col" className="py-1.5 text-end font-semibold">
                {text.median}
              </th>
              <th scope="col" className="py-1.5 text-end font-semibold">
                {text.longest}
              </th>
            </tr>
          </thead>
          <tbody>
            {stages.map(({ status, medianDays, longestDays }) => (
              <tr key={status} className="border-t border-line">
                <th scope="row" className="py-1.5 text-start font-normal">
                  {track.statuses[status]}
                </th>
                <td className="figures py-1.5 text-end">{days(medianDays)}</td>
                <td className="figures py-1.5 text-end">{days(longestDays)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
