import type { Job } from "@tailorbird/sdk/generated/types.gen";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { ExternalLink, Scissors } from "lucide-react";
import type { ReactNode } from "react";
import { jobQueries } from "../../api/jobs.ts";
import { commonMessages } from "../../i18n/common.ts";
import { useFormats, useText } from "../../i18n/locale.tsx";
import { ButtonLink, buttonClasses } from "../../ui/button.tsx";
import { BackLink, FailedPage, Page } from "../../ui/page.tsx";
import { RequirementList } from "../../ui/requirement-list.tsx";
import { asLine } from "../../ui/requirement-order.ts";
import { ScoreRing } from "../../ui/score.tsx";
import { Lit } from "../../ui/source-text.tsx";
import { ErrorLine, Loading } from "../../ui/states.tsx";
import { trackMessages } from "../track/messages.ts";
import { formatSalary } from "../track/salary.ts";
import { DeleteJob } from "./delete-job.tsx";
import { EditJob } from "./edit-job.tsx";
import { FollowJob } from "./follow-job.tsx";
import { jobMessages } from "./messages.ts";
import { ResumeChoice } from "./resume-choice.tsx";
import { useChosenResume } from "./use-chosen-resume.ts";

const route = getRouteApi("/_app/jobs/$jobId");

export function JobPage() {
  const { jobId } = route.useParams();
  const { data: job, error, refetch } = useQuery(jobQueries.one(jobId));
  const common = useText(commonMessages);
  const text = useText(jobMessages);
  const chosen = useChosenResume();
  if (error !== null && job === undefined) {
    const back = <BackLink to="/jobs">{text.title}</BackLink>;
    return <FailedPage error={error} retry={refetch} back={back} />;
  }
  if (job === undefined) return <Loading className="mx-auto max-w-5xl px-8 pt-16" />;
  return (
    <Page
      wide
      back={<BackLink to="/jobs">{text.title}</BackLink>}
      title={job.title ?? job.brief.title ?? common.untitledJob}
      lead={<Known job={job} />}
      actions={
        <>
          {job.url !== null && (
            <a href={job.url} target="_blank" rel="noopener noreferrer" className={buttonClasses({})}>
              <ExternalLink aria-hidden />
              {text.openPosting}
            </a>
          )}
          <EditJob job={job} />
          <DeleteJob jobId={job.id} />
          <FollowJob jobId={job.id} />
          <ButtonLink
            look="primary"
            icon={<Scissors aria-hidden />}
            to="/tailorings/new"
            search={{ jobs: [job.id], ...(chosen.resume && { resume: chosen.resume.id }) }}
          >
            {text.tailorOne}
          </ButtonLink>
        </>
      }
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6 lg:grid-cols-2">
        <section aria-labelledby="asks" className="card p-5 sm:p-6">
          <h2 id="asks" className="mb-4 text-lg font-semibold">
            {text.asks}
          </h2>
          {chosen.resume !== undefined ? (
            <Fit jobId={job.id} resumeId={chosen.resume.id}>
              <ResumeChoice {...chosen} />
            </Fit>
          ) : (
            <Asked job={job} />
          )}
        </section>
        <section aria-labelledby="posting" className="card self-start p-5 sm:p-6">
          <h2 id="posting" className="mb-4 text-lg font-semibold">
            {text.posting}
          </h2>
          <p className="max-w-prose text-sm leading-relaxed whitespace-pre-wrap" dir="auto">
            <Lit text={job.description} spans={job.brief.requirements.map(({ span }) => span)} />
          </p>
        </section>
      </div>
    </Page>
  );
}

/** Who it is from, where, for how much and until when, as far as that is known. */
function Known({ job }: { job: Job }) {
  const track = useText(trackMessages);
  const formats = useFormats();
  const { company, location, workplace, salary, deadline } = job;
  return [
    company ?? job.brief.company,
    location,
    workplace && track.workplaces[workplace],
    salary && formatSalary(salary, formats.tag, track),
    deadline && track.deadline(formats.date(`${deadline}T12:00:00`)),
  ]
    .filter(Boolean)
    .join(" · ");
}

function Fit({ jobId, resumeId, children }: { jobId: string; resumeId: string; children: ReactNode }) {
  const text = useText(jobMessages);
  const { data, error, refetch } = useQuery(jobQueries.match(jobId, resumeId));
  if (data?.parts.length === 0)
    return (
      <>
        {children}
        <p className="mt-4 text-sm text-muted">{text.asksNothing}</p>
      </>
    );
  const counts = (outcome: string) => data?.parts.filter((part) => part.outcome === outcome).length ?? 0;
  return (
    <>
      <div className="mb-6 flex flex-wrap items-center gap-5">
        {data === undefined ? (
          <span className="skeleton size-24 rounded-full!" aria-hidden />
        ) : (
          <ScoreRing value={data.score} size="large" />
        )}
        <div className="min-w-48 flex-1">
          {children}
          <p className="mt-2 text-sm text-muted">
            {[
              text.summary.met(counts("met")),
              text.summary.partly(counts("partly")),
              counts("unproved") > 0 && text.summary.unproved(counts("unproved")),
              text.summary.gaps(counts("missing")),
              counts("unverifiable") > 0 && text.summary.unverifiable(counts("unverifiable")),
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </div>
      </div>
      {error !== null && <ErrorLine error={error} retry={refetch} />}
      {data === undefined && error === null && <Loading lines={6} />}
      {data !== undefined && (
        <RequirementList lines={data.parts.map((part) => ({ ...part, id: part.requirementId }))} />
      )}
    </>
  );
}

function Asked({ job }: { job: Job }) {
  const text = useText(jobMessages);
  const common = useText(commonMessages);
  return (
    <>
      <p className="mb-4 text-sm text-muted">{text.noResume}</p>
      <ul className="divide-y divide-line">
        {job.brief.requirements.map(({ id, text: words, kind }) => (
          <li key={id} className="py-3" dir="auto">
            {asLine(words)}
            <span className="block text-xs text-muted">{common.requirementKinds[kind]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
