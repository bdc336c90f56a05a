import type { ResumeDocument, SharedView } from "@tailorbird/sdk/generated/types.gen";
import { useText } from "../../../i18n/locale.tsx";
import { Badge } from "../../../ui/badge.tsx";
import { WordDiff } from "../../../ui/word-diff.tsx";
import { ChangeTitle } from "../../review/change-title.tsx";
import { reviewMessages } from "../../review/messages.ts";
import { whereIs } from "../../review/where.ts";
import { shareMessages } from "../messages.ts";
import { Choosable } from "./choosable.tsx";

type Changes = NonNullable<SharedView["tailoring"]>["changes"];

/** What was proposed for the job, why, and how its owner has decided so far. */
export function ProposedChanges({
  changes,
  document,
  about,
  onChoose,
}: {
  changes: Changes;
  document: ResumeDocument;
  about: string | undefined;
  onChoose: ((id: string) => void) | undefined;
}) {
  const { page: text } = useText(shareMessages);
  const review = useText(reviewMessages);
  return (
    <section aria-labelledby="shared-changes">
      <h2 id="shared-changes" className="mb-3 text-lg font-semibold">
        {text.changes}
      </h2>
      <ul className="flex flex-col gap-3">
        {changes.map(({ id, itemId, kind, before, after, why, decision }) => (
          <li key={id} className="card p-4">
            <Choosable id={id} about={about} onChoose={onChoose}>
              <span className="min-w-0 flex-1">
                <ChangeTitle kind={kind} where={whereIs(document, itemId, review)} />
              </span>
              <Badge>{text.decisions[decision]}</Badge>
            </Choosable>
            {after !== null && (
              <p className="mt-2 leading-relaxed" dir="auto">
                <WordDiff before={before ?? ""} after={after} side="after" />
              </p>
            )}
            <p className="mt-2 text-sm text-muted" dir="auto">
              {why}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
