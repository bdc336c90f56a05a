import type { Tailoring } from "@tailorbird/sdk/generated/types.gen";
import { useQuery } from "@tanstack/react-query";
import { ArrowRight, Quote } from "lucide-react";
import type { ReactNode } from "react";
import { tailoringQueries } from "../../api/tailorings.ts";
import { useJobName } from "../../api/use-job-name.ts";
import { useText } from "../../i18n/locale.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import { ScoreRing } from "../../ui/score.tsx";
import { Lit } from "../../ui/source-text.tsx";
import { ErrorLine, Loading } from "../../ui/states.tsx";
import { WordDiff } from "../../ui/word-diff.tsx";
import { startMessages } from "./messages.ts";
import { findProof } from "./proof-words.ts";

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
      <div className="flex flex-wrap items-center gap-x-4 gap-y-4 p-5 sm:gap-x-6 sm:p-6">
        {data.score !== null && (
          <ScoreRing value={data.score.after} before={data.score.before} size="large" />
        )}
        <div className="min-w-0 flex-1 basis-48 sm:basis-60">
          <p className="text-sm font-semibold text-muted">{text.latest}</p>
          <Name jobId={data.jobId} />
          <p className="mt-1 text-sm text-muted">
            {[
              `${text.changes(data.changes.length)}, ${text.withProof}`,
              data.score !== null &&
                data.score.before !== data.score.after &&
                text.matchWas(data.score.before, data.score.after),
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
          className="flex-row-reverse max-sm:w-full"
        >
          {text.review}
        </ButtonLink>
      </div>
      {example !== undefined && <Example change={example} />}
    </section>
  );
}

function Example({ change }: { change: Tailoring["changes"][number] }) {
  const text = useText(startMessages);
  const before = change.before ?? "";
  const after = change.after ?? "";
  return (
    <div className="border-t border-line bg-well p-5 sm:p-6">
      <h3 className="mb-4 font-semibold">{text.example}</h3>
      <div className="grid gap-x-8 gap-y-4 md:grid-cols-2">
        <Side label={text.before} className="border-line text-muted">
          <WordDiff before={before} after={after} side="before" />
        </Side>
        <Side label={text.after} className="border-accent">
          <WordDiff before={before} after={after} side="after" />
        </Side>
      </div>
      <h4 className="mt-5 mb-2 text-xs font-semibold text-muted">{text.restsOn}</h4>
      <ul className="grid gap-2">
        {findProof(change).map(({ text: words, spans }) => (
          <li key={words} className="flex gap-3 rounded-md border border-line bg-card px-4 py-2.5 text-sm">
            <Quote className="mt-0.5 size-4 shrink-0 text-proof" aria-hidden />
            <p className="min-w-0" dir="auto">
              <Lit text={words} spans={spans} />
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Side({ label, className, children }: { label: string; className: string; children: ReactNode }) {
  return (
    <div className={`border-s-2 ps-4 ${className}`}>
      <h4 className="mb-1 text-xs font-semibold text-muted">{label}</h4>
      <p className="leading-relaxed" dir="auto">
        {children}
      </p>
    </div>
  );
}

function Name({ jobId }: { jobId: string }) {
  const { title, company } = useJobName(jobId);
  return (
    <h2 className="title line-clamp-2 text-2xl">
      {title}
      {company !== null && <span className="text-muted">, {company}</span>}
    </h2>
  );
}
