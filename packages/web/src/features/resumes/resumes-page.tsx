import type { Resume } from "@tailorbird/sdk/generated/types.gen";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { FileText } from "lucide-react";
import { resumeQueries } from "../../api/resumes.ts";
import { useFormats, useText } from "../../i18n/locale.tsx";
import { Badge, type Tone } from "../../ui/badge.tsx";
import { More } from "../../ui/more.tsx";
import { Page } from "../../ui/page.tsx";
import { EmptyState, ErrorState, Loading } from "../../ui/states.tsx";
import { resumeMessages } from "./messages.ts";
import { ResumeDrop } from "./resume-drop.tsx";

export function ResumesPage() {
  const text = useText(resumeMessages);
  const list = useInfiniteQuery(resumeQueries.list());
  const resumes = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page title={text.title} lead={text.lead}>
      {list.isPending && <Loading />}
      {list.error !== null && list.data === undefined && (
        <ErrorState error={list.error} retry={list.refetch} />
      )}
      {list.data !== undefined && resumes.length === 0 && (
        <EmptyState icon={<FileText />} title={text.none}>
          {text.noneDetail}
        </EmptyState>
      )}
      <ul className="mb-6 grid gap-3">
        {resumes.map((resume) => (
          <li key={resume.id}>
            <ResumeRow resume={resume} />
          </li>
        ))}
      </ul>
      <More list={list} className="mb-6" />
      {list.data !== undefined && <ResumeDrop compact={resumes.length > 0} />}
    </Page>
  );
}

const tones: Record<Resume["status"], Tone> = {
  awaiting_upload: "plain",
  reading: "accent",
  ready: "added",
  failed: "removed",
};

function ResumeRow({ resume }: { resume: Resume }) {
  const text = useText(resumeMessages);
  const formats = useFormats();
  return (
    <Link
      to="/resumes/$resumeId"
      params={{ resumeId: resume.id }}
      className="card flex flex-wrap items-center gap-x-4 gap-y-2 px-5 py-4 no-underline hover:border-edge"
    >
      <FileText className="size-5 shrink-0 text-muted" aria-hidden />
      <span className="min-w-0 flex-1">
        <span className="block truncate font-semibold">{resume.label}</span>
        <span className="block truncate text-sm text-muted">
          {[
            resume.fileName,
            formats.bytes(resume.byteSize),
            resume.currentVersion && text.version(resume.currentVersion),
            formats.relative(resume.createdAt),
          ]
            .filter(Boolean)
            .join(" · ")}
        </span>
      </span>
      {resume.status !== "ready" && <Badge tone={tones[resume.status]}>{text.statuses[resume.status]}</Badge>}
    </Link>
  );
}
