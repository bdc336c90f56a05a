import { Quote } from "lucide-react";
import { useText } from "../../i18n/locale.tsx";
import { reviewMessages } from "./messages.ts";
import type { Change } from "./use-review.ts";

type Evidence = Change["evidence"][number];

const shownAtFirst = 2;

/** The words of the person's own document that a change rests on. */
export function EvidenceList({
  evidence,
  heading,
  onShow,
}: {
  evidence: Change["evidence"];
  /** Where they do not carry the words that stand above them. */
  heading?: string | undefined;
  /** Shows where the words stand. */
  onShow?: (evidence: Evidence) => void;
}) {
  const text = useText(reviewMessages);
  if (evidence.length === 0) return null;
  const rest = evidence.slice(shownAtFirst);
  return (
    <div>
      <p className="mb-1.5 font-semibold">{heading ?? text.rests}</p>
      <ul className="flex flex-col gap-1.5">
        {evidence.slice(0, shownAtFirst).map((each) => (
          <Proof key={`${each.itemId}-${each.start}`} evidence={each} onShow={onShow} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details className="mt-1.5">
          <summary className="font-medium text-accent">{text.moreProof(rest.length)}</summary>
          <ul className="mt-1.5 flex flex-col gap-1.5">
            {rest.map((each) => (
              <Proof key={`${each.itemId}-${each.start}`} evidence={each} onShow={onShow} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Proof({
  evidence,
  onShow,
}: {
  evidence: Evidence;
  onShow: ((evidence: Evidence) => void) | undefined;
}) {
  const text = useText(reviewMessages);
  const page = text.page(evidence.page);
  return (
    <li className="flex gap-2.5 rounded-md bg-proof-soft px-3 py-2">
      <Quote className="mt-0.5 size-3.5 shrink-0 text-proof" aria-hidden />
      <span className="min-w-0 flex-1" dir="auto">
        {evidence.text}
      </span>
      {onShow === undefined ? (
        <span className="shrink-0 text-xs leading-5 text-proof">{page}</span>
      ) : (
        <button
          type="button"
          aria-label={text.showProof(page)}
          onClick={() => onShow(evidence)}
          className="-my-2 shrink-0 self-start py-2 text-xs leading-5 text-proof underline underline-offset-3 hover:decoration-2"
        >
          {page}
        </button>
      )}
    </li>
  );
}
