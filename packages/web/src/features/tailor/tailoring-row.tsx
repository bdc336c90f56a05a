import type { TailoringSummary } from "@tailorbird/sdk/generated/types.gen";
import { Link } from "@tanstack/react-router";
import { CircleCheck } from "lucide-react";
import { endOfNight, isUnderWay } from "../../api/tailorings.ts";
import { useJobName } from "../../api/use-job-name.ts";
import { useFormats, useText } from "../../i18n/locale.tsx";
import { Badge } from "../../ui/badge.tsx";
import { ScoreRing } from "../../ui/score.tsx";
import { StepBar } from "../../ui/step-bar.tsx";
import { tailorMessages } from "./messages.ts";
import { TailoringActions } from "./tailoring-actions.tsx";

/** One resume for one job: how far it is, what came of it, what can be done. */
export function TailoringRow({ item }: { item: TailoringSummary }) {
  const text = useText(tailorMessages);
  const formats = useFormats();
  const { title, company } = useJobName(item.jobId);
  const night = endOfNight(item);
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
          {[
            company,
            item.failure && text.failures[item.failure.code],
            night && text.byNight(formats.moment(night)),
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
      </div>
      {isUnderWay(item) && <StepBar item={item} />}
      <State item={item} />
      <TailoringActions item={item} />
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
