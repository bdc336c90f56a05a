import type { Tailoring } from "@tailorbird/sdk/generated/types.gen";
import { commonMessages } from "../../i18n/common.ts";
import { useText } from "../../i18n/locale.tsx";
import { RequirementList } from "../../ui/requirement-list.tsx";
import { reviewMessages } from "./messages.ts";

/** Each thing the job asks for, as the decisions so far leave it. */
export function ScorePanel({ score }: { score: NonNullable<Tailoring["score"]> }) {
  const text = useText(reviewMessages);
  const common = useText(commonMessages);
  return (
    <div className="p-5">
      <h2 className="mb-4 font-semibold">{text.scoreTitle}</h2>
      <RequirementList
        lines={score.parts.map((part) => ({
          id: part.requirementId,
          text: part.text,
          kind: part.kind,
          outcome: part.after,
          evidence: part.evidence,
          ...(part.before !== part.after && { note: text.from(common.outcomes[part.before]) }),
        }))}
      />
    </div>
  );
}
