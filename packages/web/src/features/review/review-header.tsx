import type { Tailoring } from "@tailorbird/sdk/generated/types.gen";
import { CircleCheck } from "lucide-react";
import { useState } from "react";
import { type ExportLook, exportTailoringFile } from "../../api/exports.ts";
import { useJobName } from "../../api/use-job-name.ts";
import { useText } from "../../i18n/locale.tsx";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { ConfirmDialog } from "../../ui/dialog.tsx";
import { BackLink } from "../../ui/page.tsx";
import { ScoreRing } from "../../ui/score.tsx";
import { DownloadMenu } from "../exports/download-menu.tsx";
import { ShareButton } from "../shares/share-button.tsx";
import { Applied } from "./applied.tsx";
import { reviewMessages } from "./messages.ts";
import type { useReview } from "./use-review.ts";

/** For which job, how well it fits by now, how much is decided, and what ends the review. */
export function ReviewHeader({
  tailoring,
  review,
  look,
}: {
  tailoring: Tailoring;
  review: ReturnType<typeof useReview>;
  look: ExportLook;
}) {
  const text = useText(reviewMessages);
  const { title, company } = useJobName(tailoring.jobId);
  const open = review.changes.filter(({ decision }) => decision === "pending").length;
  const isFinal = tailoring.acceptedVersion !== null;
  const [wasFinal] = useState(isFinal);
  return (
    <header className="mb-6 lg:mb-8">
      <title>{`${title} · Tailorbird`}</title>
      <BackLink to="/tailorings">{text.backToAll}</BackLink>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-4 sm:gap-x-6">
        {tailoring.score !== null && (
          <ScoreRing value={tailoring.score.after} before={tailoring.score.before} size="large" />
        )}
        <div className="min-w-0 flex-1 basis-56 sm:basis-72">
          <h1 tabIndex={-1} className="title text-2xl outline-none sm:text-3xl">
            {title}
          </h1>
          <p className="mt-1 text-muted">
            {[
              company && text.forJob(company),
              tailoring.score &&
                tailoring.score.before !== tailoring.score.after &&
                text.from(String(tailoring.score.before)),
              tailoring.model && text.madeBy(tailoring.model.used),
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </div>
        <div
          className="flex flex-wrap items-center gap-2 max-sm:w-full max-sm:[&>:last-child]:flex-1"
          data-print="hide"
        >
          <ShareButton of={{ tailoringId: tailoring.id }} />
          <DownloadMenu make={(format) => exportTailoringFile(tailoring.id, format, look)} />
          {isFinal ? (
            <Applied tailoring={tailoring} isNew={!wasFinal} />
          ) : (
            <Finish review={review} open={open} />
          )}
        </div>
      </div>
      {tailoring.acceptedVersion !== null && (
        <div className="mt-4">
          <Badge tone="added" icon={<CircleCheck aria-hidden />}>
            {text.finished(tailoring.acceptedVersion)}
          </Badge>
        </div>
      )}
    </header>
  );
}

function Finish({ review: { finish }, open }: { review: ReturnType<typeof useReview>; open: number }) {
  const text = useText(reviewMessages);
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <Button look="primary" busy={finish.isPending} onClick={() => setIsAsking(true)}>
        {text.finish}
      </Button>
      <ConfirmDialog
        open={isAsking}
        onClose={() => setIsAsking(false)}
        onConfirm={() => {
          setIsAsking(false);
          finish.mutate();
        }}
        title={text.finishTitle}
        look="primary"
        confirm={text.finish}
      >
        {open > 0 ? text.finishOpen(open) : text.finishDone}
      </ConfirmDialog>
    </>
  );
}
