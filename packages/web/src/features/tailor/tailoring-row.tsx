import { tailoringsCancel, tailoringsRetry } from "@tailorbird/sdk/generated/sdk.gen";
import type { TailoringSummary } from "@tailorbird/sdk/generated/types.gen";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { CircleCheck, RotateCcw, X } from "lucide-react";
import { api } from "../../api/client.ts";
import { isUnderWay, tailoringQueries } from "../../api/tailorings.ts";
import { useJobName } from "../../api/use-job-name.ts";
import { useText } from "../../i18n/locale.tsx";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { ScoreRing } from "../../ui/score.tsx";
import { StepBar } from "../../ui/step-bar.tsx";
import { useShowError } from "../../ui/use-show-error.ts";
import { tailorMessages } from "./messages.ts";

/** One resume for one job: how far it is, what came of it, what can be done. */
export function TailoringRow({ item }: { item: TailoringSummary }) {
  const text = useText(tailorMessages);
  const { title, company } = useJobName(item.jobId);
  return (
    <div className="relative flex flex-wrap items-center gap-x-5 gap-y-3 px-5 py-4 hover:bg-well">
      <div className="min-w-0 flex-1 basis-56">
        <Link
          to="/tailorings/$tailoringId"
          params={{ tailoringId: item.id }}
          className="block truncate font-semibold no-underline after:absolute after:inset-0"
        >
          {title}
        </Link>
        <p className="truncate text-sm text-muted">
          {[company, item.failure && text.failures[item.failure.code]].filter(Boolean).join(" · ")}
        </p>
      </div>
      {isUnderWay(item) && <StepBar item={item} />}
      <State item={item} />
      <Actions item={item} />
    </div>
  );
}

function State({ item }: { item: TailoringSummary }) {
  const text = useText(tailorMessages);
  if (item.status === "ready") {
    return (
      <>
        {item.acceptedVersion === null ? (
          <Badge tone="accent">{text.statuses.ready}</Badge>
        ) : (
          <Badge tone="added" icon={<CircleCheck aria-hidden />}>
            {text.accepted(item.acceptedVersion)}
          </Badge>
        )}
        <ScoreRing value={item.scoreAfter ?? 0} before={item.scoreBefore ?? undefined} size="small" />
      </>
    );
  }
  if (isUnderWay(item)) return null;
  return <Badge tone={item.status === "failed" ? "removed" : "plain"}>{text.statuses[item.status]}</Badge>;
}

function Actions({ item }: { item: TailoringSummary }) {
  const text = useText(tailorMessages);
  const queryClient = useQueryClient();
  const showError = useShowError();
  const act = useMutation({
    mutationFn: (call: typeof tailoringsCancel | typeof tailoringsRetry) =>
      call({ client: api, path: { id: item.id } }),
    onError: showError,
    onSettled: () => queryClient.invalidateQueries({ queryKey: tailoringQueries.all }),
  });
  if (item.status === "ready") return null;
  const isOver = !isUnderWay(item);
  return (
    <Button
      size="small"
      look={isOver ? "secondary" : "quiet"}
      className="relative z-10"
      busy={act.isPending}
      icon={isOver ? <RotateCcw aria-hidden /> : <X aria-hidden />}
      onClick={() => act.mutate(isOver ? tailoringsRetry : tailoringsCancel)}
    >
      {isOver ? text.retry : text.cancel}
    </Button>
  );
}
