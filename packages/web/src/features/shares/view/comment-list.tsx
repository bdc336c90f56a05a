import type { SharedView } from "@tailorbird/sdk/generated/types.gen";
import { useFormats, useText } from "../../../i18n/locale.tsx";
import { CommentedLine } from "../commented-line.tsx";
import type { Line } from "../lines.ts";
import { shareMessages } from "../messages.ts";

/** What reviewers have written so far, each with the line it is about. */
export function CommentList({
  comments,
  lines,
}: {
  comments: SharedView["comments"];
  lines: readonly Line[];
}) {
  const { page: text } = useText(shareMessages);
  const formats = useFormats();
  if (comments.length === 0) return null;
  return (
    <section aria-labelledby="shared-comments">
      <h2 id="shared-comments" className="mb-2 font-semibold">
        {text.comments}
      </h2>
      <ul className="flex flex-col gap-2">
        {comments.map(({ id, author, body, itemId, createdAt }) => {
          const line = lines.find((each) => each.id === itemId);
          return (
            <li key={id} className="card px-4 py-3 text-sm">
              <p className="text-muted">
                <span className="font-semibold text-ink">{author}</span> · {formats.relative(createdAt)}
              </p>
              <CommentedLine line={line} />
              <p className="whitespace-pre-wrap" dir="auto">
                {body}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
