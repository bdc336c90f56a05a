import type { Tailoring } from "@tailorbird/sdk/generated/types.gen";
import { CheckCheck, Undo2 } from "lucide-react";
import { useText } from "../../i18n/locale.tsx";
import { Button } from "../../ui/button.tsx";
import { ProgressBar } from "../../ui/progress.tsx";
import { reviewMessages } from "./messages.ts";
import type { useReview } from "./use-review.ts";

/** How far the decisions are, and what can be done to all of them. */
export function ReviewToolbar({
  tailoring,
  review: { changes, canUndo, undo, acceptRest },
}: {
  tailoring: Tailoring;
  review: ReturnType<typeof useReview>;
}) {
  const text = useText(reviewMessages);
  const open = changes.filter(({ decision }) => decision === "pending").length;
  const done = changes.length - open;
  const said = open === 0 ? text.allDecided : text.decided(done, changes.length);
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2">
      <div className="min-w-40 flex-1">
        <p className="figures mb-1.5 text-sm font-semibold">{said}</p>
        <ProgressBar label={said} share={done / changes.length} />
      </div>
      {tailoring.acceptedVersion === null && (
        <div className="flex gap-1" data-print="hide">
          <Button
            size="small"
            look="quiet"
            icon={<Undo2 aria-hidden />}
            disabled={!canUndo}
            onClick={() => undo.mutate()}
          >
            {text.undo}
          </Button>
          {open > 0 && (
            <Button
              size="small"
              icon={<CheckCheck aria-hidden />}
              busy={acceptRest.isPending}
              onClick={() => acceptRest.mutate()}
            >
              {text.acceptAll}
            </Button>
          )}
        </div>
      )}
      <p className="hidden w-full text-xs text-muted lg:block" data-print="hide">
        {text.keysHelp}
      </p>
    </div>
  );
}
