import { joinPieces, slicePiece } from "../lines.ts";
import type { DocumentBuilder } from "./builder.ts";
import { type Entry, trimSigns } from "./entries.ts";
import { splitFragments } from "./fragments.ts";
import type { Item } from "./items.ts";
import type { Section } from "./section.ts";
import { splitEntries } from "./split-entries.ts";
import { writeDates } from "./work.ts";

/** Reads projects: a head with what hangs under it, or a list in which each bullet is one. */
export function readProjects(section: Section, builder: DocumentBuilder): void {
  for (const entry of splitEntries(section.lines).flatMap(partNamedBullets)) {
    const id = `project-${builder.doc.projects.length + 1}`;
    const fragments = splitFragments(entry.fragments);
    const bulletsOnly = fragments.length === 0 ? entry.body[0] : undefined;
    const end = bulletsOnly ? endOfName(bulletsOnly) : 0;
    const parts = bulletsOnly
      ? [
          slicePiece(bulletsOnly.piece, 0, end || undefined),
          ...(end ? [trimSigns(slicePiece(bulletsOnly.piece, end))] : []),
        ]
      : fragments.map(({ piece }) => piece);
    const [name, ...rest] = parts.filter(({ text }) => text);
    const lines = bulletsOnly ? entry.body.slice(1) : entry.body;
    const bulleted = lines.some((item) => item.bullet);
    const prose = bulleted
      ? lines.slice(
          0,
          lines.findIndex((item) => item.bullet),
        )
      : lines.slice(0, 1);
    const description = joinPieces([...rest, ...prose.map(({ piece }) => piece)], "\n");
    const url = entry.head.flatMap((line) => line.links).find((link) => /^https?:/.test(link.url))?.url;
    builder.doc.projects.push({
      id,
      ...(name ? { name: builder.line(`${id}/name`, trimSigns(name), 0.9) } : {}),
      ...(description.text ? { description: builder.text(`${id}/description`, description, 0.85) } : {}),
      ...(url ? { url: url.slice(0, 1_000) } : {}),
      ...writeDates(entry, builder, id),
      highlights: lines.slice(prose.length).map((item, i) => builder.item(`${id}-h${i + 1}`, item.piece)),
      keywords: [],
    });
  }
}

/** `• **Tide tables**: …` under one another, with no head above: each bullet is a project of its own. */
function partNamedBullets(entry: Entry): Entry[] {
  const isList =
    entry.head.length === 0 && entry.body.length > 1 && entry.body.every((item) => endOfName(item) > 0);
  return isList ? entry.body.map((item) => ({ ...entry, dates: [], body: [item] })) : [entry];
}

/** Where a bullet's name ends that stands before a colon, in bold type or not; 0 for none. */
function endOfName({ lines: [first], piece, bullet }: Item): number {
  const colon = /^[^.:：]{2,60}[:：](?=\s)/u.exec(piece.text)?.[0].length ?? 0;
  return bullet && first ? Math.max(colon, first.boldUntil && first.boldUntil < 80 ? first.boldUntil : 0) : 0;
}
