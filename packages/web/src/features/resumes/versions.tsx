import type { Resume, ResumesVersionsResponse } from "@tailorbird/sdk/generated/types.gen";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Eye, History } from "lucide-react";
import { exportResumeFile } from "../../api/exports.ts";
import { resumeQueries } from "../../api/resumes.ts";
import { useFormats, useText } from "../../i18n/locale.tsx";
import { Badge } from "../../ui/badge.tsx";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { More } from "../../ui/more.tsx";
import { Section } from "../../ui/page.tsx";
import { ErrorLine, Loading } from "../../ui/states.tsx";
import { DownloadMenu } from "../exports/download-menu.tsx";
import { resumeMessages } from "./messages.ts";
import type { Restore } from "./use-restore.ts";

type Version = ResumesVersionsResponse["items"][number];

/** Every version that there was: each can be looked at, downloaded, and gone on from. */
export function Versions({
  resume,
  current,
  shown,
  restore,
}: {
  resume: Resume;
  current: number;
  shown: number;
  restore: Restore;
}) {
  const text = useText(resumeMessages);
  const list = useInfiniteQuery(resumeQueries.versions(resume.id, current));
  const versions = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Section title={text.versions}>
      <p className="mb-4 max-w-2xl text-sm text-muted">{text.versionsLead}</p>
      {list.error && !list.data && <ErrorLine error={list.error} retry={list.refetch} />}
      {list.isPending && <Loading lines={2} />}
      {versions.length > 0 && (
        <ul className="card divide-y divide-line">
          {versions.map((each) => (
            <VersionRow
              key={each.version}
              of={each}
              isNewest={each.version === current}
              isShown={each.version === shown}
              restore={restore}
            />
          ))}
        </ul>
      )}
      <More list={list} className="mt-3" />
    </Section>
  );
}

function VersionRow({
  of: { resumeId, version, origin, tailoringId, createdAt },
  isNewest,
  isShown,
  restore,
}: {
  of: Version;
  isNewest: boolean;
  isShown: boolean;
  restore: Restore;
}) {
  const text = useText(resumeMessages);
  const formats = useFormats();
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3 text-sm">
      <div className="min-w-0 flex-1 basis-56">
        <p className="flex flex-wrap items-center gap-2 font-semibold">
          {text.version(version)}
          {isNewest && <Badge tone="accent">{text.newest}</Badge>}
        </p>
        <p className="text-muted">
          {tailoringId === null ? (
            text.origins[origin]
          ) : (
            <Link to="/tailorings/$tailoringId" params={{ tailoringId }}>
              {text.origins[origin]}
            </Link>
          )}
          {" · "}
          <time dateTime={createdAt}>{formats.moment(createdAt)}</time>
        </p>
      </div>
      <div className="flex flex-wrap gap-2" data-print="hide">
        {!isShown && (
          <ButtonLink
            size="small"
            look="quiet"
            icon={<Eye aria-hidden />}
            to="/resumes/$resumeId"
            params={{ resumeId }}
            search={isNewest ? {} : { version }}
            activeOptions={{ includeSearch: true, exact: true, explicitUndefined: true }}
          >
            {text.lookAt(version)}
          </ButtonLink>
        )}
        {!isNewest && (
          <Button
            size="small"
            look="quiet"
            icon={<History aria-hidden />}
            busy={restore.isPending}
            onClick={() => restore.mutate(version)}
          >
            {text.goOnFrom(version)}
          </Button>
        )}
        <DownloadMenu
          size="small"
          aria-label={text.downloadVersion(version)}
          make={(format) => exportResumeFile(resumeId, version, format)}
        />
      </div>
    </li>
  );
}

/** The newest version was made for one job: the next job had better start from what came before. */
export function TailoredNotice({
  resume,
  current,
  restore,
}: {
  resume: Resume;
  current: number;
  restore: Restore;
}) {
  const text = useText(resumeMessages);
  const { data } = useInfiniteQuery(resumeQueries.versions(resume.id, current));
  const before = data?.pages
    .flatMap(({ items }) => items)
    .find(({ origin, version }) => origin !== "tailoring" && version < current);
  return (
    <div className="mb-4 rounded-md bg-accent-soft px-3 py-2.5 text-sm">
      <p>{text.isTailored(current)}</p>
      {before !== undefined && (
        <Button
          className="mt-2"
          size="small"
          icon={<History aria-hidden />}
          busy={restore.isPending}
          onClick={() => restore.mutate(before.version)}
        >
          {text.goOnFrom(before.version)}
        </Button>
      )}
    </div>
  );
}
