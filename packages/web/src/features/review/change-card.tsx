import type { ResumeDocument, Tailoring } from "@tailorbird/sdk/generated/types.gen";
import { ShieldCheck, TriangleAlert } from "lucide-react";
import type { Ref } from "react";
import { commonMessages } from "../../i18n/common.ts";
import { useText } from "../../i18n/locale.tsx";
import { Badge, type Tone } from "../../ui/badge.tsx";
import { classes } from "../../ui/classes.ts";
import { refusedWords } from "../../ui/use-draft.ts";
import { CarriedWords } from "./carried-words.tsx";
import { ChangeActions } from "./change-actions.tsx";
import { ChangeTexts } from "./change-texts.tsx";
import { ChangeTitle } from "./change-title.tsx";
import { EditForm } from "./edit-form.tsx";
import { EvidenceList } from "./evidence-list.tsx";
import { reviewMessages } from "./messages.ts";
import { ReasonText } from "./refused-words.tsx";
import type { Change, Choice } from "./use-review.ts";
import { whereIs } from "./where.ts";

const tones: Record<Change["decision"], Tone> = {
  pending: "plain",
  accepted: "added",
  rejected: "removed",
  edited: "accent",
};

export interface ChangeCardProps {
  change: Change;
  requirements: NonNullable<Tailoring["brief"]>["requirements"];
  document: ResumeDocument | undefined;
  isSelected: boolean;
  isEditing: boolean;
  isFinal: boolean;
  onSelect: () => void;
  onDecide: (choice: Choice) => void;
  /** Takes the last decision back, where there is one. */
  onUndo: (() => void) | undefined;
  onShowProof: (evidence: Change["evidence"][number]) => void;
  onEdit: (isEditing: boolean) => void;
  ref: Ref<HTMLElement>;
}

/** One change, whole when it is open or looked at, a line when it is decided. */
export function ChangeCard(props: ChangeCardProps) {
  const { change, document, isSelected, isEditing, isFinal, onSelect, onDecide, onEdit, ref } = props;
  const text = useText(reviewMessages);
  const common = useText(commonMessages);
  const where = whereIs(document, change.itemId, text);
  const isWhole = isSelected || change.decision === "pending";
  return (
    <article
      ref={ref}
      tabIndex={isSelected ? 0 : -1}
      aria-label={[common.kinds[change.kind], where, text.decisions[change.decision]].join(", ")}
      aria-current={isSelected || undefined}
      onFocus={onSelect}
      onMouseDown={onSelect}
      className={classes(
        "card scroll-mt-30 p-5 outline-none transition-shadow max-sm:px-4 lg:scroll-mt-16 xl:scroll-mt-6",
        isSelected && "border-accent! shadow-[0_0_0_1px_var(--color-accent)]",
        !isWhole && "bg-transparent! py-3 shadow-none",
      )}
    >
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="min-w-0 flex-1 truncate">
          <ChangeTitle kind={change.kind} where={where} />
        </h3>
        {!isWhole && isNotProved(change) && (
          <Badge tone="proof" icon={<TriangleAlert aria-hidden />}>
            {text.notInDocument}
          </Badge>
        )}
        {change.decision !== "pending" && (
          <Badge tone={tones[change.decision]}>{text.decisions[change.decision]}</Badge>
        )}
      </header>
      {isWhole && (
        <div className="mt-4 flex flex-col gap-4">
          {isEditing ? (
            <EditForm
              initial={refusedWords.of(change.id) ?? change.edit?.text ?? change.after ?? ""}
              onSave={(words) => onDecide({ decision: "edited", text: words })}
              onCancel={() => onEdit(false)}
            />
          ) : (
            <ChangeTexts change={change} document={document} />
          )}
          {isNotProved(change) && <NotProved change={change} />}
          <Reasons {...props} />
          {!isFinal && !isEditing && <ChangeActions {...props} />}
        </div>
      )}
    </article>
  );
}

/** The person's own words, of which their document shows less than they say. */
function isNotProved({ edit }: Change): boolean {
  return edit?.verdict.outcome === "refused";
}

/** Why, what for, and on what it rests. */
function Reasons({ change, requirements, onShowProof }: ChangeCardProps) {
  const text = useText(reviewMessages);
  const answered = requirements.filter(({ id }) => change.requirementIds.includes(id));
  return (
    <div className="flex flex-col gap-3 text-sm">
      <p>
        <span className="font-semibold">{text.why}.</span> <span dir="auto">{text.because(change)}</span>
      </p>
      {answered.length > 0 && (
        <p className="text-muted">
          <span className="font-semibold text-ink">{text.answers}.</span>{" "}
          <span dir="auto">
            {answered.map(({ text: words }) => `“${words.replace(/[.\s]+$/, "")}”`).join(" · ")}
          </span>
        </p>
      )}
      <EvidenceList
        evidence={change.edit?.evidence ?? change.evidence}
        heading={isNotProved(change) ? text.comparedWith : undefined}
        onShow={onShowProof}
      />
      {change.edit === null && change.carried && <CarriedWords carried={change.carried} />}
      {change.edit === null && change.verdict.outcome === "supported" && !change.carried && (
        <p className="flex items-center gap-2 text-added">
          <ShieldCheck className="size-4 shrink-0" aria-hidden />
          {text.verdict}
        </p>
      )}
    </div>
  );
}

function NotProved({ change }: { change: Change }) {
  const text = useText(reviewMessages);
  return (
    <div className="rounded-md bg-proof-soft px-4 py-3 text-sm">
      <p className="font-semibold">{text.notProved}</p>
      <ul>
        {change.edit?.verdict.reasons.map((reason) => (
          <li key={`${reason.code}-${reason.claim}`}>
            <ReasonText wording={change.edit?.text ?? ""} reason={reason} />
          </li>
        ))}
      </ul>
    </div>
  );
}
