import type { Stats } from "@tailorbird/sdk/generated/types.gen";
import { useQuery } from "@tanstack/react-query";
import { resumeQueries } from "../../api/resumes.ts";
import { useFormats, useText } from "../../i18n/locale.tsx";
import { Section } from "../../ui/page.tsx";
import { insightMessages } from "./messages.ts";

type Rate = Stats["responses"]["all"];
/** Below it the API tells no share; the text says so. */
const minimumSample = 10;

export function Responses({ responses }: { responses: Stats["responses"] }) {
  const text = useText(insightMessages);
  const { data } = useQuery(resumeQueries.every());
  const labels = new Map(data?.map(({ id, label }) => [id, label]));
  const groups: [string, [string, Rate][]][] = [
    [text.bySource, responses.bySource.map((rate) => [rate.source ?? text.noSource, rate])],
    [text.byRole, responses.byRole.map((rate) => [rate.role ?? text.noRole, rate])],
    [
      text.byResume,
      responses.byResume.map((rate) => {
        if (rate.resumeId === null) return [text.noResume, rate];
        return [text.resumeVersion(labels.get(rate.resumeId) ?? "–", rate.resumeVersion ?? 1), rate];
      }),
    ],
    [
      text.byTailoring,
      responses.byTailoring.map((rate) => [rate.tailored ? text.tailored.yes : text.tailored.no, rate]),
    ],
  ];
  return (
    <Section title={text.responses}>
      <p className="mb-4 max-w-2xl text-sm text-muted">{text.responsesLead(minimumSample)}</p>
      <div className="card overflow-hidden">
        <table className="w-full text-sm">
          <thead>
            <tr className="text-muted">
              {[text.group, text.sent, text.answered, text.share].map((name, at) => (
                <th
                  key={name}
                  scope="col"
                  className={`px-2 py-2.5 font-semibold first:ps-4 last:pe-4 sm:px-4 ${at === 0 ? "text-start" : "text-end"}`}
                >
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Row name={text.all} rate={responses.all} isStrong />
          </tbody>
          {groups.map(
            ([name, rows]) =>
              rows.length > 0 && (
                <tbody key={name}>
                  <tr className="border-t border-line bg-well">
                    <th
                      scope="rowgroup"
                      colSpan={4}
                      className="px-4 py-1.5 text-start text-xs font-semibold text-muted"
                    >
                      {name}
                    </th>
                  </tr>
                  {rows.map(([label, rate]) => (
                    <Row key={label} name={label} rate={rate} />
                  ))}
                </tbody>
              ),
          )}
        </table>
      </div>
    </Section>
  );
}

function Row({ name, rate, isStrong = false }: { name: string; rate: Rate; isStrong?: boolean }) {
  const text = useText(insightMessages);
  const formats = useFormats();
  const { sent, answered, share, low, high } = rate;
  return (
    <tr className="border-t border-line">
      <th scope="row" className={`px-4 py-2 text-start ${isStrong ? "font-semibold" : "font-normal"}`}>
        {name}
      </th>
      <td className="figures px-2 py-2 text-end sm:px-4">{formats.number(sent)}</td>
      <td className="figures px-2 py-2 text-end sm:px-4">{formats.number(answered)}</td>
      <td className="figures px-2 py-2 text-end sm:px-4">
        {share === null || low === null || high === null ? (
          <span className="text-muted">{text.tooFew}</span>
        ) : (
          <>
            <strong className="font-semibold">{formats.share(share)}</strong>{" "}
            <span className="text-muted">{text.interval(formats.share(low), formats.share(high))}</span>
          </>
        )}
      </td>
    </tr>
  );
}
