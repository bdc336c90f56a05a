import { ifRevision } from "@tailorbird/sdk/client";
import { applicationsUpdate } from "@tailorbird/sdk/generated/sdk.gen";
import type { Application } from "@tailorbird/sdk/generated/types.gen";
import { useQuery } from "@tanstack/react-query";
import { ExternalLink } from "lucide-react";
import { useState } from "react";
import { applicationQueries } from "../../../api/applications.ts";
import { api } from "../../../api/client.ts";
import { jobQueries } from "../../../api/jobs.ts";
import { commonMessages } from "../../../i18n/common.ts";
import { useFormats, useText } from "../../../i18n/locale.tsx";
import { Button, ButtonLink } from "../../../ui/button.tsx";
import { TextInput } from "../../../ui/field.tsx";
import { useChange } from "../../../ui/use-change.ts";
import { trackMessages } from "../messages.ts";
import { formatSalary } from "../salary.ts";
import { applicationMessages } from "./messages.ts";

/** What is known of the job and of what was sent. */
export function ApplicationFacts({ application }: { application: Application }) {
  const text = useText(applicationMessages);
  const track = useText(trackMessages);
  const formats = useFormats();
  const { data: job } = useQuery(jobQueries.one(application.jobId));
  const place = [job?.location, job?.workplace && track.workplaces[job.workplace]]
    .filter(Boolean)
    .join(" · ");
  const pay = job?.salary && formatSalary(job.salary, formats.tag, track);
  const facts: [string, string | null | undefined][] = [
    [text.facts.location, place],
    [text.facts.salary, pay],
    [track.columns.deadline, job?.deadline && formats.date(`${job.deadline}T12:00:00`)],
    [text.facts.applied, application.appliedAt && formats.date(application.appliedAt)],
  ];
  return (
    <section className="card p-5" aria-label={text.posting}>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5 text-sm empty:hidden">
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name} className="col-span-2 grid grid-cols-subgrid">
                <dt className="text-muted">{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <Tags application={application} />
      <div className="mt-4 flex flex-wrap gap-2">
        <ButtonLink size="small" to="/jobs/$jobId" params={{ jobId: application.jobId }}>
          {text.posting}
        </ButtonLink>
        {job?.url && (
          <a
            href={job.url}
            target="_blank"
            rel="noreferrer noopener"
            className="inline-flex min-h-8 items-center gap-1.5 text-sm text-accent"
          >
            {text.openPosting}
            <ExternalLink className="size-3.5" aria-hidden />
          </a>
        )}
        {application.tailoringId !== null && (
          <ButtonLink
            size="small"
            to="/tailorings/$tailoringId"
            params={{ tailoringId: application.tailoringId }}
          >
            {text.tailoring}
          </ButtonLink>
        )}
        {application.tailoringId === null && application.resumeId !== null && (
          <ButtonLink
            size="small"
            to="/resumes/$resumeId"
            params={{ resumeId: application.resumeId }}
            search={application.resumeVersion === null ? {} : { version: application.resumeVersion }}
          >
            {text.resumeSent(application.resumeVersion ?? 1)}
          </ButtonLink>
        )}
      </div>
    </section>
  );
}

function Tags({ application: { id, revision, tags } }: { application: Application }) {
  const text = useText(applicationMessages);
  const common = useText(commonMessages);
  const [value, setValue] = useState<string>();
  const save = useChange(
    (next: string[]) =>
      applicationsUpdate({ client: api, path: { id }, headers: ifRevision(revision), body: { tags: next } }),
    applicationQueries.all,
  );
  return (
    <form
      className="mt-4 flex items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        const next = (value ?? "").split(",").map((tag) => tag.trim());
        save.mutate([...new Set(next.filter((tag) => tag !== ""))], { onSuccess: () => setValue(undefined) });
      }}
    >
      <TextInput
        label={text.facts.tags}
        placeholder={text.tagsHint}
        className="min-w-0 flex-1"
        value={value ?? tags.join(", ")}
        onChange={(event) => setValue(event.target.value)}
      />
      {value !== undefined && (
        <Button type="submit" busy={save.isPending}>
          {common.save}
        </Button>
      )}
    </form>
  );
}
