import type { JobSummary } from "@tailorbird/sdk/generated/types.gen";
import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Briefcase, Plus, Scissors } from "lucide-react";
import { useState } from "react";
import { jobQueries } from "../../api/jobs.ts";
import { commonMessages } from "../../i18n/common.ts";
import { useFormats, useText } from "../../i18n/locale.tsx";
import { Badge } from "../../ui/badge.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import { TextInput } from "../../ui/field.tsx";
import { More } from "../../ui/more.tsx";
import { Page } from "../../ui/page.tsx";
import { ScoreRing } from "../../ui/score.tsx";
import { EmptyState, ErrorState, Loading } from "../../ui/states.tsx";
import { usePaused } from "../../ui/use-paused.ts";
import { jobMessages } from "./messages.ts";
import { ResumeChoice } from "./resume-choice.tsx";
import { useChosenResume } from "./use-chosen-resume.ts";

export function JobsPage() {
  const text = useText(jobMessages);
  const [words, setWords] = useState("");
  const asked = usePaused(words.trim());
  const list = useInfiniteQuery({ ...jobQueries.list(asked), placeholderData: keepPreviousData });
  const chosenResume = useChosenResume();
  const [selected, setSelected] = useState<readonly string[]>([]);
  const jobs = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const toggle = (id: string) =>
    setSelected((all) => (all.includes(id) ? all.filter((each) => each !== id) : [...all, id]));
  return (
    <Page
      title={text.title}
      lead={text.lead}
      actions={
        <ButtonLink to="/jobs/add" look="primary" icon={<Plus aria-hidden />}>
          {text.add}
        </ButtonLink>
      }
    >
      {list.isPending && <Loading />}
      {list.error !== null && list.data === undefined && (
        <ErrorState error={list.error} retry={list.refetch} />
      )}
      {list.data !== undefined && jobs.length === 0 && words === "" && asked === "" && (
        <EmptyState
          icon={<Briefcase />}
          title={text.none}
          action={
            <ButtonLink to="/jobs/add" look="primary">
              {text.add}
            </ButtonLink>
          }
        >
          {text.noneDetail}
        </EmptyState>
      )}
      {(jobs.length > 0 || words !== "") && (
        <>
          <div className="mb-4 flex flex-wrap items-end gap-x-6 gap-y-3">
            {chosenResume.resume || chosenResume.isPending ? (
              <ResumeChoice {...chosenResume} />
            ) : (
              <p className="text-sm text-muted">{text.noResume}</p>
            )}
            {(list.hasNextPage || jobs.length > 10 || words !== "") && (
              <TextInput
                type="search"
                label={text.find}
                maxLength={200}
                className="min-w-60 flex-1"
                value={words}
                onChange={({ target }) => setWords(target.value)}
              />
            )}
          </div>
          {jobs.length === 0 && !list.isPending && (
            <p role="status" className="text-muted">
              {text.noneFound}
            </p>
          )}
          <ul className="card divide-y divide-line empty:hidden">
            {jobs.map((job) => (
              <li key={job.id}>
                <JobRow
                  job={job}
                  resumeId={chosenResume.resume?.id}
                  isSelected={selected.includes(job.id)}
                  onToggle={() => toggle(job.id)}
                />
              </li>
            ))}
          </ul>
          <More list={list} className="mt-4" />
        </>
      )}
      {selected.length > 0 && (
        <div className="sticky bottom-20 z-10 mt-6 flex flex-wrap items-center justify-between gap-3 rounded-lg border border-line bg-float px-5 py-3 shadow-float lg:bottom-6">
          <p role="status" className="font-semibold">
            {text.selected(selected.length)}
          </p>
          <ButtonLink
            look="primary"
            icon={<Scissors aria-hidden />}
            to="/tailorings/new"
            search={{ jobs: selected, ...(chosenResume.resume && { resume: chosenResume.resume.id }) }}
          >
            {text.tailorSelected}
          </ButtonLink>
        </div>
      )}
    </Page>
  );
}

function JobRow({
  job,
  resumeId,
  isSelected,
  onToggle,
}: {
  job: JobSummary;
  resumeId: string | undefined;
  isSelected: boolean;
  onToggle: () => void;
}) {
  const text = useText(jobMessages);
  const common = useText(commonMessages);
  const formats = useFormats();
  const title = job.title ?? common.untitledJob;
  return (
    <div className="relative flex items-center gap-4 px-4 py-3 hover:bg-well sm:px-5">
      <input
        type="checkbox"
        aria-label={text.select(title)}
        checked={isSelected}
        onChange={onToggle}
        className="relative z-10 size-5 shrink-0 accent-accent"
      />
      <div className="min-w-0 flex-1">
        <Link
          to="/jobs/$jobId"
          params={{ jobId: job.id }}
          className="block truncate font-semibold no-underline after:absolute after:inset-0"
        >
          {title}
        </Link>
        <p className="truncate text-sm text-muted">
          {[job.company, job.location, text.kept(formats.relative(job.createdAt))]
            .filter(Boolean)
            .join(" · ")}
        </p>
      </div>
      {job.posting === "closed" && <Badge tone="removed">{text.closed}</Badge>}
      {job.posting === "changed" && <Badge tone="proof">{text.changed}</Badge>}
      {resumeId !== undefined && <Fit jobId={job.id} resumeId={resumeId} />}
    </div>
  );
}

/** Score and gaps at a glance. A score that can't be had leaves its place empty: the job's page says why. */
function Fit({ jobId, resumeId }: { jobId: string; resumeId: string }) {
  const text = useText(jobMessages);
  const { data } = useQuery(jobQueries.match(jobId, resumeId));
  if (data === undefined) return <span className="skeleton size-10 shrink-0 rounded-full!" aria-hidden />;
  if (data.parts.length === 0)
    return <span className="hidden text-sm text-muted sm:block">{text.notComparable}</span>;
  const gaps = data.parts.filter(({ outcome }) => outcome === "missing").length;
  return (
    <>
      <span className="hidden text-sm text-muted sm:block">{gaps > 0 ? text.gaps(gaps) : text.noGaps}</span>
      <ScoreRing value={data.score} size="small" />
    </>
  );
}
