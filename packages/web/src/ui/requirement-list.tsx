import { Check, CircleDashed, CircleHelp, Minus, X } from "lucide-react";
import type { ReactNode } from "react";
import { commonMessages } from "../i18n/common.ts";
import { useText } from "../i18n/locale.tsx";
import { Badge, type Tone } from "./badge.tsx";
import { uiMessages } from "./messages.ts";
import { asLine, inOrder } from "./requirement-order.ts";
import type { Evidence, RequirementOutcome } from "./requirement-types.ts";

export interface RequirementLine {
  id: string;
  text: string;
  kind: "must" | "nice" | "responsibility";
  outcome: RequirementOutcome;
  evidence: readonly Evidence[];
  /** Said beside the kind: what it was before. */
  note?: string;
}

const looks: Record<RequirementOutcome, { tone: Tone; icon: ReactNode }> = {
  met: { tone: "added", icon: <Check aria-hidden /> },
  partly: { tone: "accent", icon: <CircleDashed aria-hidden /> },
  unproved: { tone: "proof", icon: <CircleHelp aria-hidden /> },
  missing: { tone: "removed", icon: <X aria-hidden /> },
  unverifiable: { tone: "plain", icon: <Minus aria-hidden /> },
};

/** Each thing the job asks for, whether the resume shows it, and the words that do. */
export function RequirementList({ lines }: { lines: readonly RequirementLine[] }) {
  const text = useText(uiMessages).requirements;
  const common = useText(commonMessages);
  return (
    <>
      <ul className="divide-y divide-line">
        {inOrder(lines).map(({ id, text: words, kind, outcome, evidence, note }) => (
          <li key={id} className="py-4 first:pt-0">
            <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
              <p className="min-w-0 flex-1 basis-64 font-medium" dir="auto">
                {asLine(words)}
              </p>
              <OutcomeBadge outcome={outcome} />
            </div>
            <p className="mt-0.5 text-xs text-muted">
              {[common.requirementKinds[kind], note].filter(Boolean).join(" · ")}
            </p>
            {evidence.length > 0 ? (
              <details className="mt-2 text-sm">
                <summary className="font-medium text-accent">
                  {text.proof} ({evidence.length})
                </summary>
                <ul className="mt-2 flex flex-col gap-2">
                  {evidence.map((each) => (
                    <li
                      key={`${each.itemId}-${each.page}-${each.start}`}
                      className="border-s-2 border-proof bg-proof-soft px-3 py-2"
                      dir="auto"
                    >
                      {each.text}
                    </li>
                  ))}
                </ul>
              </details>
            ) : (
              outcome === "missing" && <p className="mt-1 text-sm text-muted">{text.none}</p>
            )}
          </li>
        ))}
      </ul>
      <details className="mt-4 border-t border-line pt-4 text-sm text-muted">
        <summary className="font-medium text-accent">{text.counted}</summary>
        <p className="mt-2 max-w-prose">{text.counting}</p>
      </details>
    </>
  );
}

function OutcomeBadge({ outcome }: { outcome: RequirementOutcome }) {
  const common = useText(commonMessages);
  const { tone, icon } = looks[outcome];
  return (
    <Badge tone={tone} icon={icon}>
      {common.outcomes[outcome]}
    </Badge>
  );
}
