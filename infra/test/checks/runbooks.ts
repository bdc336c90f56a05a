/** The pages of docs/operations.md that an alarm may send its reader to. */
import { readFileSync } from "node:fs";

const pages = new Set(
  readFileSync(new URL("../../../docs/operations.md", import.meta.url), "utf8")
    .split("\n")
    .flatMap((line) => /^#+ (.+)$/.exec(line)?.[1] ?? [])
    .map((title) => title.toLowerCase().replaceAll(" ", "-")),
);

/** Whether an alarm's words end in a page that is there. */
export function hasRunbook(description: string | undefined): boolean {
  const [, page = ""] = /docs\/operations\.md#([\w-]+)/.exec(description ?? "") ?? [];
  return pages.has(page);
}
