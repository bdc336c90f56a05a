import { Check, Pencil, RotateCcw, Undo2, X } from "lucide-react";
import { useText } from "../../i18n/locale.tsx";
import { Button, IconButton } from "../../ui/button.tsx";
import { reviewMessages } from "./messages.ts";
import type { Change, Choice } from "./use-review.ts";

/** What can be done with a change. On a phone it stays within reach of the thumb for as long as the change shows. */
export function ChangeActions({
  change,
  onDecide,
  onEdit,
  onUndo,
}: {
  change: Change;
  onDecide: (choice: Choice) => void;
  onEdit: (isEditing: boolean) => void;
  /** Takes the last decision back, where there is one. */
  onUndo: (() => void) | undefined;
}) {
  const text = useText(reviewMessages);
  const roomy = "max-lg:min-h-11 max-lg:flex-auto max-sm:px-2 max-[360px]:px-1.5 whitespace-nowrap";
  return (
    <div
      data-print="hide"
      className="flex flex-wrap gap-1.5 border-t border-line pt-4 max-lg:sticky max-lg:bottom-[calc(4rem+env(safe-area-inset-bottom))] max-lg:-mx-4 max-lg:-mb-5 max-lg:flex-nowrap max-lg:rounded-b-lg max-lg:bg-card max-lg:px-4 max-lg:py-3"
    >
      {change.decision === "pending" ? (
        <>
          <Button
            look="primary"
            size="small"
            className={roomy}
            icon={<Check aria-hidden />}
            onClick={() => onDecide({ decision: "accepted" })}
          >
            {text.accept}
          </Button>
          <Button
            size="small"
            className={roomy}
            icon={<X className="max-[420px]:hidden" aria-hidden />}
            onClick={() => onDecide({ decision: "rejected" })}
          >
            {text.reject}
          </Button>
        </>
      ) : (
        <Button
          size="small"
          className={roomy}
          icon={<RotateCcw aria-hidden />}
          onClick={() => onDecide({ decision: "pending" })}
        >
          {text.reopen}
        </Button>
      )}
      {change.after !== null && (
        <Button
          size="small"
          look="quiet"
          compact
          className="max-lg:min-h-11"
          icon={<Pencil aria-hidden />}
          onClick={() => onEdit(true)}
        >
          {text.edit}
        </Button>
      )}
      <IconButton
        label={text.undo}
        className="min-h-11 min-w-10 max-[360px]:hidden lg:hidden"
        disabled={onUndo === undefined}
        onClick={onUndo}
      >
        <Undo2 aria-hidden />
      </IconButton>
    </div>
  );
}
