import type { Resume } from "@tailorbird/sdk/generated/types.gen";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Scissors } from "lucide-react";
import { resumeQueries } from "../../api/resumes.ts";
import { useText } from "../../i18n/locale.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import { BackLink, FailedPage, Page } from "../../ui/page.tsx";
import { ProgressBar } from "../../ui/progress.tsx";
import { Loading } from "../../ui/states.tsx";
import { ShareButton } from "../shares/share-button.tsx";
import { resumeMessages } from "./messages.ts";
import { DeleteResume, RenameResume } from "./resume-actions.tsx";
import { ResumeDrop } from "./resume-drop.tsx";
import { Understood } from "./understood-part.tsx";

const route = getRouteApi("/_app/resumes/$resumeId");

export function ResumePage() {
  const { resumeId } = route.useParams();
  const { version } = route.useSearch();
  const text = useText(resumeMessages);
  const { data: resume, error, refetch } = useQuery(resumeQueries.one(resumeId));
  if (error !== null && resume === undefined) {
    const back = <BackLink to="/resumes">{text.title}</BackLink>;
    return <FailedPage error={error} retry={refetch} back={back} />;
  }
  if (resume === undefined) return <Loading className="mx-auto max-w-5xl px-8 pt-16" />;
  return (
    <Page
      wide
      back={<BackLink to="/resumes">{text.title}</BackLink>}
      title={resume.label}
      lead={[resume.fileName, resume.currentVersion && text.version(resume.currentVersion)]
        .filter(Boolean)
        .join(" · ")}
      actions={
        <>
          <DeleteResume resume={resume} />
          <RenameResume resume={resume} />
          {resume.status === "ready" && <ShareButton of={{ resumeId: resume.id }} />}
          {resume.status === "ready" && (
            <ButtonLink
              look="primary"
              icon={<Scissors aria-hidden />}
              to="/tailorings/new"
              search={{ resume: resume.id }}
            >
              {text.tailor}
            </ButtonLink>
          )}
        </>
      }
    >
      {resume.status === "ready" && resume.currentVersion !== null ? (
        <Understood
          resume={resume}
          current={resume.currentVersion}
          version={Math.min(version ?? resume.currentVersion, resume.currentVersion)}
        />
      ) : (
        <NotReady resume={resume} />
      )}
    </Page>
  );
}

function NotReady({ resume }: { resume: Resume }) {
  const text = useText(resumeMessages);
  if (resume.status === "failed") {
    return (
      <div className="flex max-w-2xl flex-col gap-6">
        <p role="alert" className="rounded-md bg-removed-soft px-4 py-3">
          <strong className="font-semibold">{text.failed}.</strong>{" "}
          {resume.failure && text.failures[resume.failure.code]}
        </p>
        <ResumeDrop compact />
      </div>
    );
  }
  if (resume.status === "awaiting_upload") {
    return (
      <div className="flex max-w-2xl flex-col gap-6">
        <p role="status" className="rounded-md bg-proof-soft px-4 py-3">
          {text.notArrived}
        </p>
        <ResumeDrop compact />
      </div>
    );
  }
  return (
    <div className="card max-w-2xl p-6" role="status">
      <p className="mb-3 font-semibold">
        {resume.step === "characters" ? text.readingScan : text.statuses[resume.status]}
      </p>
      <ProgressBar label={text.progress} />
    </div>
  );
}
