import type { Line } from "./lines.ts";

/** The line that a comment is about; nothing for one about all of it, or about a line that is no more. */
export function CommentedLine({ line }: { line: Line | undefined }) {
  if (line === undefined) return null;
  return (
    <p className="my-1 truncate border-s-2 border-line ps-2 text-muted" dir="auto">
      {line.text}
    </p>
  );
}
