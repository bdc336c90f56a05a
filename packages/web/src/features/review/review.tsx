import type { Tailoring } from "@tailorbird/sdk/generated/types.gen";
import { useQuery } from "@tanstack/react-query";
import { Info, MailPlus } from "lucide-react";
import { useRef, useState } from "react";
import type { ExportLook } from "../../api/exports.ts";
import { resumeQueries } from "../../api/resumes.ts";
import { useText } from "../../i18n/locale.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import { classes } from "../../ui/classes.ts";
import { ChangeList } from "./change-list.tsx";
import { reviewMessages } from "./messages.ts";
import { RefusalList } from "./refusal-list.tsx";
import { ReviewHeader } from "./review-header.tsx";
import { ReviewToolbar } from "./review-toolbar.tsx";
import { SidePanels } from "./side-panels.tsx";
import { TextsPart } from "./texts-panel.tsx";
import { type Change, useReview } from "./use-review.ts";
import { type Panel, type View, ViewSwitch } from "./view-switch.tsx";

/** Changes on one side; on the other the document they rest on, the pages they make, and the score they reach. */
export function Review({ tailoring }: { tailoring: Tailoring }) {
  const text = useText(reviewMessages);
  const review = useReview(tailoring);
  const { changes } = review;
  const [selectedId, setSelectedId] = useState(
    () => (changes.find(({ decision }) => decision === "pending") ?? changes[0])?.id,
  );
  const [panel, setPanel] = useState<Panel>("source");
  const [view, setView] = useState<View>("changes");
  const sides = useRef<HTMLDivElement>(null);
  const [look, setLook] = useState<ExportLook>({ template: "classic", paper: "a4" });
  const version = useQuery(resumeQueries.version(tailoring.resumeId, tailoring.resumeVersion));
  const [lit, setLit] = useState<Change["evidence"]>();
  const selected = changes.find(({ id }) => id === selectedId);
  const decided = changes.filter(({ decision }) => decision !== "pending").length;
  const show = (next: View) => {
    setView(next);
    if (next !== "changes") setPanel(next);
    // Where one side takes the other's place it begins at its top; back at the changes, at the one that is looked at.
    requestAnimationFrame(() => {
      const begin = next === "changes" ? sides.current?.querySelector("[aria-current]") : sides.current;
      begin?.scrollIntoView({ block: next === "changes" ? "start" : "nearest" });
    });
  };
  return (
    <div className="mx-auto w-full max-w-[104rem] px-4 pt-6 pb-24 sm:px-8 lg:pt-8">
      <ReviewHeader key={tailoring.id} tailoring={tailoring} review={review} look={look} />
      {tailoring.warnings.map((warning) => (
        <p
          key={warning.code}
          className="mb-3 flex items-start gap-2.5 rounded-md bg-proof-soft px-4 py-2.5 text-sm"
        >
          <Info className="mt-0.5 size-4 shrink-0 text-proof" aria-hidden />
          {text.warning(warning)}
        </p>
      ))}
      {tailoring.secondReading !== null && tailoring.secondReading.read > 0 && (
        <p className="mb-3 px-4 text-sm text-muted">
          {text.readTwice(
            tailoring.secondReading.read,
            tailoring.secondReading.doubted,
            tailoring.secondReading.model,
          )}
          {tailoring.secondReading.carried ? ` ${text.carriedSum(tailoring.secondReading.carried)}` : ""}
          {tailoring.secondReading.isFooled && ` ${text.fooled}`}
        </p>
      )}
      <ViewSwitch
        view={view}
        done={`${decided}/${changes.length}`}
        score={tailoring.score?.after}
        onChange={show}
      />
      <div
        ref={sides}
        className="grid scroll-mt-28 grid-cols-[minmax(0,1fr)] items-start gap-6 xl:grid-cols-[minmax(0,1fr)_minmax(0,32rem)]"
      >
        <section aria-labelledby="changes" className={classes(view !== "changes" && "max-xl:hidden")}>
          <h2 id="changes" className="sr-only">
            {text.changes}
          </h2>
          {changes.length === 0 ? (
            <p className="card p-6">{text.noChanges}</p>
          ) : (
            <ReviewToolbar tailoring={tailoring} review={review} />
          )}
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
            canUndo={review.canUndo}
            onUndo={() => review.undo.mutate()}
            onShowProof={(evidence) => {
              setLit([evidence]);
              show("source");
            }}
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
            look={look}
            lit={lit}
            onLight={(evidence) => {
              setLit(evidence);
              setPanel("source");
            }}
          />
        </section>
        <SidePanels
          tailoring={tailoring}
          version={version}
          changes={changes}
          lit={lit ?? selected?.edit?.evidence ?? selected?.evidence ?? []}
          look={look}
          onLook={setLook}
          panel={panel}
          onPanel={setPanel}
          isShown={view !== "changes"}
        />
      </div>
    </div>
  );
}
