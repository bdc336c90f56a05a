import { ApiError } from "@tailorbird/sdk/api-error";
import { idempotencyKey } from "@tailorbird/sdk/client";
import { applicationsCreate } from "@tailorbird/sdk/generated/sdk.gen";
import type { Tailoring } from "@tailorbird/sdk/generated/types.gen";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ArrowLeft, CheckCheck, CircleCheck, Send, Undo2 } from "lucide-react";
import { useState } from "react";
import { api } from "../../api/client.ts";
import type { ExportLook } from "../../api/exports.ts";
import { useJobName } from "../../api/use-job-name.ts";
import { useText } from "../../i18n/locale.tsx";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { ConfirmDialog } from "../../ui/dialog.tsx";
import { ScoreRing } from "../../ui/score.tsx";
import { toasts } from "../../ui/toasts.tsx";
import { useShowError } from "../../ui/use-show-error.ts";
import { ShareButton } from "../shares/share-button.tsx";
import { DownloadMenu } from "./download-menu.tsx";
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
  const { changes, undo, acceptRest, isDeciding } = review;
  const open = changes.filter(({ decision }) => decision === "pending").length;
  const isFinal = tailoring.acceptedVersion !== null;
  return (
    <header className="mb-8">
      <title>{`${title} · Tailorbird`}</title>
      <Link
        to="/tailorings"
        className="mb-3 inline-flex items-center gap-1.5 text-sm text-muted no-underline hover:text-ink"
        data-print="hide"
      >
        <ArrowLeft className="size-4 rtl:rotate-180" aria-hidden />
        {text.backToAll}
      </Link>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-5">
        {tailoring.score !== null && (
          <ScoreRing value={tailoring.score.after} before={tailoring.score.before} size="large" />
        )}
        <div className="min-w-0 flex-1 basis-72">
          <h1 tabIndex={-1} className="title text-2xl outline-none sm:text-3xl">
            {title}
          </h1>
          <p className="mt-1 text-muted">
            {[
              company && text.forJob(company),
              changes.length > 0 &&
                (open === 0 ? text.allDecided : text.decided(changes.length - open, changes.length)),
              tailoring.model && text.madeBy(tailoring.model.used),
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </div>
        <div className="flex flex-wrap items-center gap-2" data-print="hide">
          {!isFinal && (
            <>
              <Button
                look="quiet"
                icon={<Undo2 aria-hidden />}
                disabled={!tailoring.canUndo && !isDeciding}
                onClick={() => undo.mutate()}
              >
                {text.undo}
              </Button>
              {open > 0 && (
                <Button
                  look="quiet"
                  icon={<CheckCheck aria-hidden />}
                  busy={acceptRest.isPending}
                  onClick={() => acceptRest.mutate()}
                >
                  {text.acceptAll}
                </Button>
              )}
            </>
          )}
          <ShareButton of={{ tailoringId: tailoring.id }} />
          <DownloadMenu id={tailoring.id} look={look} />
          {isFinal ? <Applied tailoring={tailoring} /> : <Finish review={review} open={open} />}
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
        confirm={text.finish}
      >
        {open > 0 ? text.finishOpen(open) : text.finishDone}
      </ConfirmDialog>
    </>
  );
}

/** From here on the job is followed as an application, with what was sent. */
function Applied({ tailoring }: { tailoring: Tailoring }) {
  const text = useText(reviewMessages);
  const queryClient = useQueryClient();
  const showError = useShowError();
  const follow = useMutation({
    mutationFn: () =>
      applicationsCreate({
        client: api,
        headers: idempotencyKey(`applied-${tailoring.id}`),
        body: { jobId: tailoring.jobId, status: "applied", tailoringId: tailoring.id },
      }),
    onError(error) {
      if (ApiError.is(error, "already_exists")) toasts.add({ title: text.appliedAlready });
      else showError(error);
    },
    onSuccess() {
      toasts.add({ title: text.appliedDone });
      return queryClient.invalidateQueries({ queryKey: ["applications"] });
    },
  });
  return (
    <Button
      look="primary"
      icon={<Send aria-hidden />}
      busy={follow.isPending}
      disabled={follow.isSuccess}
      onClick={() => follow.mutate()}
    >
      {text.applied}
    </Button>
  );
}
