import type { ResumeDocument, Tailoring } from "@tailorbird/sdk/generated/types.gen";
import { ShieldX } from "lucide-react";
import { commonMessages } from "../../i18n/common.ts";
import { useText } from "../../i18n/locale.tsx";
import { Section } from "../../ui/page.tsx";
import { reviewMessages } from "./messages.ts";
import { whereIs } from "./where.ts";

/** What was proposed and could not be proved: shown, so that nobody has to take our word. */
export function RefusalList({
  refusals,
  document,
}: {
  refusals: Tailoring["refusals"];
  document: ResumeDocument | undefined;
}) {
  const text = useText(reviewMessages);
  const common = useText(commonMessages);
  if (refusals.length === 0) return null;
  return (
    <Section title={text.refusedTitle} className="mt-12 mb-0">
      <p className="mb-4 text-muted">{text.refusedLead}</p>
      <ul className="flex flex-col gap-3">
        {refusals.map((refusal) => (
          <li key={`${refusal.itemId}-${refusal.proposed}`} className="card p-5">
            <h3 className="mb-3">
              <span className="font-semibold">{common.kinds[refusal.kind]}</span>
              <span className="text-muted"> · {whereIs(document, refusal.itemId, text)}</span>
            </h3>
            <p className="border-s-2 border-removed ps-4 leading-relaxed text-muted" dir="auto">
              <span className="mb-1 block text-xs font-semibold">{text.refusedProposal}</span>
              {refusal.proposed}
            </p>
            <ul className="mt-3 flex flex-col gap-1.5 text-sm">
              {refusal.reasons.map(({ code, claim, detail }) => (
                <li key={`${code}-${claim}`} className="flex gap-2">
                  <ShieldX className="mt-0.5 size-4 shrink-0 text-removed" aria-hidden />
                  <span>{detail}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}
