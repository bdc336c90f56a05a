import { getRouteApi } from "@tanstack/react-router";
import { Check, CircleAlert, Clock, LoaderCircle, Plus } from "lucide-react";
import { type FormEvent, useState } from "react";
import { commonMessages } from "../../i18n/common.ts";
import { describeError } from "../../i18n/describe-error.ts";
import { useText } from "../../i18n/locale.tsx";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { TextArea } from "../../ui/field.tsx";
import { announce } from "../../ui/live-region.tsx";
import { Page } from "../../ui/page.tsx";
import { useDraft } from "../../ui/use-draft.ts";
import { type Addition, useAdditions } from "./add-jobs.ts";
import { DuplicateNotice } from "./duplicate-notice.tsx";
import { jobMessages } from "./messages.ts";
import { maxAtOnce, minTextLength, readPaste } from "./read-paste.ts";

const route = getRouteApi("/_app/jobs/add");

export function AddJobsPage() {
  const text = useText(jobMessages);
  const [pasted, setPasted] = useDraft("postings");
  const [problem, setProblem] = useState<string>();
  const { additions, start, retry, drop, clear } = useAdditions();
  const { board } = route.useSearch();
  const [isFollowed, setIsFollowed] = useState(board === true);
  const found = readPaste(pasted);
  const addresses = found.filter(({ kind }) => kind === "address").length;

  async function submit(event: FormEvent) {
    event.preventDefault();
    const isShort = found.some((item) => item.kind === "text" && item.description.length < minTextLength);
    if (found.length === 0 || isShort) return setProblem(text.tooShort);
    if (found.length > maxAtOnce) return setProblem(text.tooMany);
    setProblem(undefined);
    const isDone = start(found, isFollowed);
    setPasted("");
    await isDone;
    announce(text.done(found.length));
  }

  const isBusy = additions.some(({ state }) => state === "waiting" || state === "adding");
  return (
    <Page title={text.addTitle} lead={text.addLead}>
      {additions.length === 0 ? (
        <form onSubmit={submit} className="flex max-w-3xl flex-col gap-4">
          <TextArea
            label={text.paste}
            hint={found.length > 0 ? text.found(addresses, found.length - addresses) : text.pasteHint}
            error={problem}
            rows={14}
            placeholder={text.placeholder}
            value={pasted}
            data-typed="kept"
            onChange={(event) => {
              setPasted(event.target.value);
              setProblem(undefined);
            }}
          />
          <label className="flex items-start gap-2.5">
            <input
              type="checkbox"
              checked={isFollowed}
              onChange={(event) => setIsFollowed(event.target.checked)}
              className="mt-1 size-4.5 shrink-0 accent-accent"
            />
            {text.followThem}
          </label>
          <div>
            <Button type="submit" look="primary" icon={<Plus aria-hidden />}>
              {found.length > 0 ? text.addCount(found.length) : text.add}
            </Button>
          </div>
        </form>
      ) : (
        <div className="flex max-w-3xl flex-col gap-6">
          <ul className="card divide-y divide-line">
            {additions.map((addition) => (
              <li key={addition.key}>
                <AdditionRow
                  addition={addition}
                  onRetry={() => retry(addition)}
                  onDrop={() => drop(addition.key)}
                />
              </li>
            ))}
          </ul>
          {!isBusy && (
            <div className="flex flex-wrap gap-2">
              {isFollowed && (
                <ButtonLink to="/applications" look="primary">
                  {text.toBoard}
                </ButtonLink>
              )}
              <ButtonLink to="/jobs" look={isFollowed ? "secondary" : "primary"}>
                {text.toJobs}
              </ButtonLink>
              <Button
                onClick={() => {
                  clear();
                  setPasted("");
                }}
              >
                {text.addMore}
              </Button>
            </div>
          )}
        </div>
      )}
    </Page>
  );
}

const icons = {
  waiting: <Clock className="size-5 text-muted" aria-hidden />,
  adding: <LoaderCircle className="spin size-5 text-accent" aria-hidden />,
  added: <Check className="size-5 text-added" aria-hidden />,
  failed: <CircleAlert className="size-5 text-removed" aria-hidden />,
};

function AdditionRow({
  addition,
  onRetry,
  onDrop,
}: {
  addition: Addition;
  onRetry: () => void;
  onDrop: () => void;
}) {
  const text = useText(jobMessages);
  const common = useText(commonMessages);
  const { item, state, job, error } = addition;
  const source = item.kind === "address" ? item.url : item.description.slice(0, 140);
  return (
    <div className="flex items-start gap-3 px-5 py-4">
      <span className="mt-0.5">{icons[state]}</span>
      <div className="min-w-0 flex-1">
        <p className="truncate font-semibold">{job ? (job.title ?? common.untitledJob) : source}</p>
        <p className="truncate text-sm text-muted">{job ? (job.company ?? source) : text[state]}</p>
        {state === "failed" && (
          <p role="alert" className="mt-1 text-sm text-removed">
            {describeError(error, common).detail}
          </p>
        )}
        {job !== undefined && <DuplicateNotice job={job} onRemoved={onDrop} />}
      </div>
      {state === "failed" && (
        <Button size="small" onClick={onRetry}>
          {common.tryAgain}
        </Button>
      )}
      {job !== undefined && (
        <ButtonLink size="small" to="/jobs/$jobId" params={{ jobId: job.id }}>
          {text.open}
        </ButtonLink>
      )}
    </div>
  );
}
