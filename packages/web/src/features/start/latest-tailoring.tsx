import { useQuery } from "@tanstack/react-query";
import { ArrowRight, Quote } from "lucide-react";
import { tailoringQueries } from "../../api/tailorings.ts";
import { useJobName } from "../../api/use-job-name.ts";
import { useText } from "../../i18n/locale.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import { ScoreRing } from "../../ui/score.tsx";
import { ErrorLine, Loading } from "../../ui/states.tsx";
import { WordDiff } from "../../ui/word-diff.tsx";
import { startMessages } from "./messages.ts";

/** The newest tailoring that waits, with one change of it and its proof: what this is all about, at a glance. */
export function LatestTailoring({ id }: { id: string }) {
  const text = useText(startMessages);
  const { data, error, refetch } = useQuery(tailoringQueries.one(id));
  if (error !== null && data === undefined) return <ErrorLine error={error} retry={refetch} />;
  if (data === undefined) return <Loading className="card mb-12 p-6" />;
  const texts = data.changes.filter(({ before, after }) => before !== null && after !== null);
  const example = texts.find(({ kind }) => kind === "rewrite") ?? texts[0];
  return (
    <section className="card mb-12 overflow-hidden">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-4 p-6">
        {data.score !== null && (
          <ScoreRing value={data.score.after} before={data.score.before} size="large" />
        )}
        <div className="min-w-0 flex-1 basis-60">
          <p className="text-sm font-semibold text-muted">{text.latest}</p>
          <Name jobId={data.jobId} />
          <p className="mt-1 text-sm text-muted">
            {[
              `${text.changes(data.changes.length)}, ${text.withProof}`,
              data.refusals.length > 0 && text.refused(data.refusals.length),
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </div>
        <ButtonLink
          look="primary"
          size="large"
          to="/tailorings/$tailoringId"
          params={{ tailoringId: id }}
          icon={<ArrowRight className="rtl:rotate-180" aria-hidden />}
          className="flex-row-reverse"
        >
          {text.review}
        </ButtonLink>
      </div>
      {example !== undefined && (
        <div className="border-t border-line bg-well p-6">
          <h3 className="mb-3 text-sm font-semibold text-muted">{text.example}</h3>
          <div className="grid gap-x-8 gap-y-4 md:grid-cols-2">
            <p className="leading-relaxed text-muted" dir="auto">
              <WordDiff before={example.before ?? ""} after={example.after ?? ""} side="before" />
            </p>
            <p className="leading-relaxed" dir="auto">
              <WordDiff before={example.before ?? ""} after={example.after ?? ""} side="after" />
            </p>
          </div>
          <div className="mt-5 flex gap-3 rounded-md bg-proof-soft px-4 py-3 text-sm">
            <Quote className="mt-0.5 size-4 shrink-0 text-proof" aria-hidden />
            <p>
              <span className="font-semibold">{text.restsOn}.</span>{" "}
              <span dir="auto">{example.evidence.at(-1)?.text}</span>
            </p>
          </div>
        </div>
      )}
    </section>
  );
}

function Name({ jobId }: { jobId: string }) {
  const { title, company } = useJobName(jobId);
  return (
    <h2 className="title truncate text-2xl">
      {title}
      {company !== null && <span className="text-muted">, {company}</span>}
    </h2>
  );
}
