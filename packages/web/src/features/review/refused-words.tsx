import type { Tailoring } from "@tailorbird/sdk/generated/types.gen";
import { ShieldX } from "lucide-react";
import { useText } from "../../i18n/locale.tsx";
import { Lit } from "../../ui/source-text.tsx";
import { claimSpans } from "./claim-spans.ts";
import { reviewMessages } from "./messages.ts";

type Reasons = Tailoring["refusals"][number]["reasons"];

/** A wording that was refused, with what could not be shown marked in it. */
export function RefusedWording({ wording, reasons }: { wording: string; reasons: Reasons }) {
  const spans = claimSpans(
    wording,
    reasons.map(({ claim }) => claim),
  );
  return (
    <span className="[&_mark]:bg-removed-soft [&_mark]:shadow-[0_0_0_2px_var(--color-removed-soft)]">
      <Lit text={wording} spans={spans} />
    </span>
  );
}

/** Why it was refused, a line for each reason. */
export function RefusalReasons({ wording, reasons }: { wording: string; reasons: Reasons }) {
  return (
    <ul className="flex flex-col gap-1.5 text-sm">
      {reasons.map((reason) => (
        <li key={`${reason.code}-${reason.claim}`} className="flex gap-2">
          <ShieldX className="mt-0.5 size-4 shrink-0 text-removed" aria-hidden />
          <span className="min-w-0">
            <ReasonText wording={wording} reason={reason} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What is longer is marked in the wording, and not said again. */
const longestClaim = 80;

export function ReasonText({ wording, reason }: { wording: string; reason: Reasons[number] }) {
  const text = useText(reviewMessages);
  // Of an order, ids are claimed, which nobody has read.
  const isNamed = reason.claim.length <= longestClaim && wording.includes(reason.claim);
  return text.refused(isNamed ? reason : { ...reason, claim: "" });
}
