import { resumesDelete } from "@tailorbird/sdk/generated/sdk.gen";
import type { Resume } from "@tailorbird/sdk/generated/types.gen";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { CircleCheck, Scissors, Trash2, TriangleAlert } from "lucide-react";
import { useState } from "react";
import { api } from "../../api/client.ts";
import { resumeQueries } from "../../api/resumes.ts";
import { useFormats, useText } from "../../i18n/locale.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import { ConfirmButton } from "../../ui/confirm-button.tsx";
import { BackLink, Page } from "../../ui/page.tsx";
import { ProgressBar } from "../../ui/progress.tsx";
import { ErrorState, Loading } from "../../ui/states.tsx";
import { toasts } from "../../ui/toasts.tsx";
import { useShowError } from "../../ui/use-show-error.ts";
import { ShareButton } from "../shares/share-button.tsx";
import { resumeMessages } from "./messages.ts";
import { ResumeDrop } from "./resume-drop.tsx";
import { SourcePanel } from "./source-panel.tsx";
import { isUnsure, spansOf, type UnderstoodLine, understand } from "./understood.ts";
import { UnderstoodList } from "./understood-list.tsx";

const route = getRouteApi("/_app/resumes/$resumeId");

export function ResumePage() {
  const { resumeId } = route.useParams();
  const text = useText(resumeMessages);
  const { data: resume, error, refetch } = useQuery(resumeQueries.one(resumeId));
  if (error !== null && resume === undefined) return <ErrorState error={error} retry={refetch} />;
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
        <Understood resume={resume} version={resume.currentVersion} />
      ) : (
        <NotReady resume={resume} />
      )}
    </Page>
  );
}

function Understood({ resume, version }: { resume: Resume; version: number }) {
  const text = useText(resumeMessages);
  const formats = useFormats();
  // A new version takes the place of the one before, without a blink in between.
  const { data, error, refetch } = useQuery({
    ...resumeQueries.version(resume.id, version),
    placeholderData: keepPreviousData,
  });
  const [selected, setSelected] = useState<UnderstoodLine>();
  if (error !== null) return <ErrorState error={error} retry={refetch} />;
  if (data === undefined) return <Loading lines={10} />;
  const { document } = data;
  const unsure = understand(document, text.present, formats.partialDate)
    .flatMap(({ lines }) => lines)
    .filter((line) => isUnsure(document, line)).length;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-2">
      <section aria-labelledby="understood" className="card order-2 p-5 sm:p-6 lg:order-none">
        <h2 id="understood" className="text-lg font-semibold">
          {text.understood}
        </h2>
        <p className="mb-4 text-sm text-muted">{text.understoodLead}</p>
        <p className="mb-3 flex items-center gap-2 text-sm font-semibold">
          {unsure > 0 ? (
            <TriangleAlert className="size-4 text-proof" aria-hidden />
          ) : (
            <CircleCheck className="size-4 text-added" aria-hidden />
          )}
          {unsure > 0 ? text.unsureCount(unsure) : text.allSure}
        </p>
        <UnderstoodList resume={resume} document={document} shown={data} onSelect={setSelected} />
      </section>
      <section
        aria-labelledby="original"
        className="sticky top-16 z-10 max-h-[36dvh] overflow-y-auto rounded-lg border border-line bg-well lg:top-6 lg:z-auto lg:max-h-[calc(100dvh-3rem)]"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        tabIndex={0}
      >
        <h2 id="original" className="px-4 pt-4 text-sm font-semibold text-muted">
          {text.original}
        </h2>
        <SourcePanel
          resume={resume}
          document={document}
          lit={selected === undefined ? [] : spansOf(document, selected)}
        />
      </section>
    </div>
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

function DeleteResume({ resume }: { resume: Resume }) {
  const text = useText(resumeMessages);
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const showError = useShowError();
  const remove = useMutation({
    mutationFn: () => resumesDelete({ client: api, path: { id: resume.id } }),
    onError: showError,
    async onSuccess() {
      toasts.add({ title: text.deleted });
      await navigate({ to: "/resumes" });
      queryClient.removeQueries({ queryKey: resumeQueries.one(resume.id).queryKey });
      await queryClient.invalidateQueries({ queryKey: resumeQueries.all });
    },
  });
  return (
    <ConfirmButton
      look="quiet"
      compact
      busy={remove.isPending}
      icon={<Trash2 aria-hidden />}
      title={text.deleteTitle}
      detail={text.deleteDetail}
      confirm={text.delete}
      onConfirm={() => remove.mutate()}
    >
      {text.delete}
    </ConfirmButton>
  );
}
