import { idempotencyKey } from "@tailorbird/sdk/client";
import { tailoringsCreate } from "@tailorbird/sdk/generated/sdk.gen";
import type { Resume, TailoringsCreateData } from "@tailorbird/sdk/generated/types.gen";
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { Briefcase, FileText, Scissors } from "lucide-react";
import { type FormEvent, useRef, useState } from "react";
import { api } from "../../api/client.ts";
import { jobQueries } from "../../api/jobs.ts";
import { resumeQueries } from "../../api/resumes.ts";
import { tailoringQueries } from "../../api/tailorings.ts";
import { useText } from "../../i18n/locale.tsx";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { Select } from "../../ui/field.tsx";
import { Page } from "../../ui/page.tsx";
import { EmptyState, ErrorLine, ErrorState, Loading } from "../../ui/states.tsx";
import { toasts } from "../../ui/toasts.tsx";
import { JobChoice } from "./job-choice.tsx";
import { tailorMessages } from "./messages.ts";
import { type Kind, KindChoice, type Lane, LaneChoice } from "./order-choices.tsx";
import { QuotePart, useQuote } from "./quote-part.tsx";
import { TailoredHint } from "./tailored-hint.tsx";

type Strength = NonNullable<TailoringsCreateData["body"]["strength"]>;
const maxJobs = 50;
const route = getRouteApi("/_app/tailorings/new");

export function NewTailoringPage() {
  const text = useText(tailorMessages);
  const search = route.useSearch();
  const resumes = useQuery(resumeQueries.every());
  const jobs = useInfiniteQuery(jobQueries.list());
  const ready = resumes.data?.filter(({ status }) => status === "ready") ?? [];
  const hasJobs = (jobs.data?.pages[0]?.items.length ?? 0) > 0;
  // A link may name a resume that is gone by now.
  const chosen = ready.find(({ id }) => id === search.resume) ?? ready[0];
  const failed = resumes.error ?? jobs.error;
  return (
    <Page title={text.newTitle} lead={text.newLead}>
      {failed !== null && (resumes.data === undefined || jobs.data === undefined) && (
        <ErrorState error={failed} retry={() => Promise.all([resumes.refetch(), jobs.refetch()])} />
      )}
      {failed === null && (resumes.isPending || jobs.isPending) && <Loading />}
      {resumes.data !== undefined && ready.length === 0 && (
        <EmptyState
          icon={<FileText />}
          title={text.noResumes}
          action={
            <ButtonLink to="/resumes" look="primary">
              {text.noResumes}
            </ButtonLink>
          }
        />
      )}
      {ready.length > 0 && jobs.data !== undefined && !hasJobs && (
        <EmptyState
          icon={<Briefcase />}
          title={text.noJobs}
          action={
            <ButtonLink to="/jobs/add" look="primary">
              {text.addJobs}
            </ButtonLink>
          }
        />
      )}
      {chosen !== undefined && hasJobs && (
        <Form resumes={ready} chosen={{ resumeId: chosen.id, jobIds: search.jobs ?? [] }} />
      )}
    </Page>
  );
}

function Form({
  resumes,
  chosen,
}: {
  resumes: readonly Resume[];
  chosen: { resumeId: string; jobIds: readonly string[] };
}) {
  const text = useText(tailorMessages);
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [resumeId, setResumeId] = useState(chosen.resumeId);
  const [jobIds, setJobIds] = useState(chosen.jobIds.slice(0, maxJobs));
  const [strength, setStrength] = useState<Strength>("balanced");
  const [kinds, setKinds] = useState<Kind[]>(["resume"]);
  const [lane, setLane] = useState<Lane>("now");
  const order = { resumeId, jobIds: [...jobIds], kinds, lane, strength };
  const quote = useQuote(order);
  const [problem, setProblem] = useState<string>();
  // The same for a click that is repeated, another for another choice.
  const attempt = useRef({ of: "", key: "" });
  const start = useMutation({
    mutationFn() {
      const of = JSON.stringify(order);
      if (attempt.current.of !== of) attempt.current = { of, key: crypto.randomUUID() };
      return tailoringsCreate({ client: api, headers: idempotencyKey(attempt.current.key), body: order });
    },
    async onSuccess({ batchId, items }) {
      toasts.add({ title: lane === "overnight" ? text.startedOvernight : text.started });
      // Not waited for: over a slow connection that would keep the person from what they have begun.
      void queryClient.invalidateQueries({ queryKey: tailoringQueries.all });
      const [only, ...others] = items;
      if (only !== undefined && others.length === 0)
        await navigate({ to: "/tailorings/$tailoringId", params: { tailoringId: only.id } });
      else await navigate({ to: "/tailorings", search: { batch: batchId } });
    },
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (resumeId === "" || jobIds.length === 0) return setProblem(text.needsBoth);
    start.mutate();
  }

  const toggle = (id: string) => {
    setProblem(undefined);
    setJobIds((all) => (all.includes(id) ? all.filter((each) => each !== id) : [...all, id]));
  };
  return (
    <form onSubmit={submit} className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <JobChoice jobIds={jobIds} most={maxJobs} onToggle={toggle} />
      <div className="card flex flex-col gap-6 p-5">
        <Select
          label={text.resume}
          value={resumeId}
          onChange={setResumeId}
          options={resumes.map(({ id, label }) => ({ value: id, label }))}
        />
        <TailoredHint resume={resumes.find(({ id }) => id === resumeId)} />
        <fieldset>
          <legend className="mb-2 text-sm font-semibold">{text.strength}</legend>
          <div className="flex flex-col gap-1">
            {(Object.keys(text.strengths) as Strength[]).map((each) => (
              <label
                key={each}
                className="flex cursor-pointer items-start gap-3 rounded-md px-2 py-1.5 hover:bg-well"
              >
                <input
                  type="radio"
                  name="strength"
                  checked={strength === each}
                  onChange={() => setStrength(each)}
                  className="mt-1 size-4 shrink-0 accent-accent"
                />
                <span>
                  <span className="block font-medium">{text.strengths[each].label}</span>
                  <span className="block text-sm text-muted">{text.strengths[each].detail}</span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        <KindChoice kinds={kinds} onChange={setKinds} />
        <LaneChoice lane={lane} isFree={quote.isFree} onChange={setLane} />
        <QuotePart quote={quote} />
        {start.error !== null && <ErrorLine error={start.error} />}
        {problem !== undefined && (
          <p role="alert" className="text-sm text-removed">
            {problem}
          </p>
        )}
        <div>
          <Button
            type="submit"
            look="primary"
            size="large"
            className="w-full"
            busy={start.isPending}
            icon={<Scissors aria-hidden />}
          >
            {text.start(jobIds.length)}
          </Button>
          <p className="mt-2 text-center text-sm text-muted">{text.chosen(jobIds.length, maxJobs)}</p>
        </div>
      </div>
    </form>
  );
}
