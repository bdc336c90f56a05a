import type { ResumeDocument, Tailoring } from "@tailorbird/sdk/generated/types.gen";
import { useQuery } from "@tanstack/react-query";
import { Info, MailPlus } from "lucide-react";
import { useState } from "react";
import type { ExportLook } from "../../api/exports.ts";
import { resumeQueries } from "../../api/resumes.ts";
import { useText } from "../../i18n/locale.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import { ErrorLine, Loading } from "../../ui/states.tsx";
import { type Tab, Tabs } from "../../ui/tabs.tsx";
import { SourcePanel } from "../resumes/source-panel.tsx";
import { ChangeList } from "./change-list.tsx";
import { reviewMessages } from "./messages.ts";
import { PreviewPanel } from "./preview-panel.tsx";
import { RefusalList } from "./refusal-list.tsx";
import { ReviewHeader } from "./review-header.tsx";
import { ScorePanel } from "./score-panel.tsx";
import { TextsPart } from "./texts-panel.tsx";
import { type Change, useReview } from "./use-review.ts";

type Panel = "source" | "preview" | "score";

/** Changes on one side; on the other the document they rest on, the pages they make, and the score they reach. */
export function Review({ tailoring }: { tailoring: Tailoring }) {
  const text = useText(reviewMessages);
  const review = useReview(tailoring);
  const { changes } = review;
  const [selectedId, setSelectedId] = useState(
    () => (changes.find(({ decision }) => decision === "pending") ?? changes[0])?.id,
  );
  const [panel, setPanel] = useState<Panel>("source");
  const [look, setLook] = useState<ExportLook>({ template: "classic", paper: "a4" });
  const version = useQuery(resumeQueries.version(tailoring.resumeId, tailoring.resumeVersion));
  const [lit, setLit] = useState<Change["evidence"]>();
  const selected = changes.find(({ id }) => id === selectedId);
  const tabs: Tab<Panel>[] = [
    {
      value: "source",
      label: text.panels.source,
      content: (
        <Source
          tailoring={tailoring}
          document={version.data?.document}
          error={version.error}
          lit={lit ?? selected?.edit?.evidence ?? selected?.evidence ?? []}
        />
      ),
    },
    {
      value: "preview",
      label: text.panels.preview,
      content: <PreviewPanel id={tailoring.id} changes={changes} look={look} onLook={setLook} />,
    },
    {
      value: "score",
      label: text.panels.score,
      content: tailoring.score && <ScorePanel score={tailoring.score} />,
    },
  ];
  return (
    <div className="mx-auto w-full max-w-[104rem] px-4 pt-6 pb-24 sm:px-8 lg:pt-8">
      <ReviewHeader tailoring={tailoring} review={review} look={look} />
      {tailoring.warnings.map(({ code, detail }) => (
        <p key={code} className="mb-3 flex items-start gap-2.5 rounded-md bg-proof-soft px-4 py-2.5 text-sm">
          <Info className="mt-0.5 size-4 shrink-0 text-proof" aria-hidden />
          {detail}
        </p>
      ))}
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 xl:grid-cols-[minmax(0,1fr)_minmax(0,32rem)]">
        <section aria-labelledby="changes">
          <h2 id="changes" className="sr-only">
            {text.changes}
          </h2>
          {changes.length === 0 && <p className="card p-6">{text.noChanges}</p>}
          <ChangeList
            changes={changes}
            tailoring={tailoring}
            document={version.data?.document}
            isFinal={tailoring.acceptedVersion !== null}
            selectedId={selectedId}
            onSelect={(changeId) => {
              setLit(undefined);
              setSelectedId(changeId);
            }}
            onDecide={review.decide}
            onUndo={() => review.undo.mutate()}
          />
          <RefusalList tailoring={tailoring} document={version.data?.document} review={review} />
          {tailoring.texts.length === 0 && (
            <div className="mt-8" data-print="hide">
              <ButtonLink
                to="/tailorings/new"
                search={{ resume: tailoring.resumeId, jobs: [tailoring.jobId] }}
                icon={<MailPlus aria-hidden />}
              >
                {text.moreTexts}
              </ButtonLink>
            </div>
          )}
          <TextsPart
            tailoring={tailoring}
            lit={lit}
            onLight={(evidence) => {
              setLit(evidence);
              setPanel("source");
            }}
          />
        </section>
        <aside
          aria-label={text.panels.label}
          data-print="hide"
          className="flex h-[80dvh] flex-col overflow-hidden rounded-lg border border-line bg-well xl:sticky xl:top-6 xl:h-[calc(100dvh-3rem)]"
        >
          <Tabs label={text.panels.label} tabs={tabs} value={panel} onChange={setPanel} />
        </aside>
      </div>
    </div>
  );
}

function Source({
  tailoring,
  document,
  error,
  lit,
}: {
  tailoring: Tailoring;
  document: ResumeDocument | undefined;
  error: unknown;
  lit: Change["evidence"];
}) {
  // Of the resume only what its file is, which stays.
  const resume = useQuery({ ...resumeQueries.one(tailoring.resumeId), staleTime: Number.POSITIVE_INFINITY });
  const failed = error ?? resume.error;
  if (failed !== null)
    return (
      <div className="p-4">
        <ErrorLine error={failed} />
      </div>
    );
  if (document === undefined || resume.data === undefined) return <Loading lines={8} className="p-6" />;
  return <SourcePanel resume={resume.data} document={document} lit={lit} />;
}
