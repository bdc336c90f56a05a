import type { ResumeDocument } from "@tailorbird/sdk/generated/types.gen";
import { useText } from "../../i18n/locale.tsx";
import { WordDiff } from "../../ui/word-diff.tsx";
import { reviewMessages } from "./messages.ts";
import { Side } from "./side.tsx";
import type { Change } from "./use-review.ts";
import { linesOf } from "./where.ts";

/** Old and new, side by side where there is room; what came and went is marked word by word. */
export function ChangeTexts({ change, document }: { change: Change; document: ResumeDocument | undefined }) {
  const text = useText(reviewMessages);
  if (change.order !== undefined) return <Reordered change={change} document={document} />;
  const before = change.before ?? "";
  const after = change.edit?.text ?? change.after ?? "";
  return (
    <div className="grid gap-x-6 gap-y-4 md:grid-cols-2">
      <Side label={text.before}>
        {before === "" ? text.nothing : <WordDiff before={before} after={after} side="before" />}
      </Side>
      <Side label={change.edit === null ? text.after : text.decisions.edited} look="new">
        {after === "" ? text.nothing : <WordDiff before={before} after={after} side="after" />}
      </Side>
    </div>
  );
}

function Reordered({ change, document }: { change: Change; document: ResumeDocument | undefined }) {
  const text = useText(reviewMessages);
  const lines = linesOf(document, change.itemId);
  const order = change.order ?? [];
  const now = lines.filter(({ id }) => order.includes(id));
  const next = order.flatMap((id) => lines.filter((line) => line.id === id));
  const list = (items: typeof lines, isNew: boolean) => (
    <ol className="flex flex-col gap-1.5">
      {items.map(({ id, text: words }, index) => (
        <li key={id} className="grid grid-cols-[1.5rem_minmax(0,1fr)]">
          <span className="figures text-muted">{index + 1}</span>
          {isNew && now.findIndex((line) => line.id === id) > index ? (
            <ins>{words}</ins>
          ) : (
            <span>{words}</span>
          )}
        </li>
      ))}
    </ol>
  );
  return (
    <div className="grid gap-x-6 gap-y-4 md:grid-cols-2">
      <Side label={text.order.before}>{list(now, false)}</Side>
      <Side label={text.order.after} look="new">
        {list(next, true)}
      </Side>
    </div>
  );
}
