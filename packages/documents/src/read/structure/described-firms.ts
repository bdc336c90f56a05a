import { type Entry, isDuration } from "./entries.ts";
import { titleScore } from "./words.ts";

/**
 * Puts a job together again that a line about the firm had parted: the firm with its dates, what the firm is
 * (`$90M maker of doors; 400 employees.`), and the title below, over what was done there.
 */
export function joinDescribed(entries: Entry[]): Entry[] {
  const joined: Entry[] = [];
  for (const entry of entries) {
    const firm = joined.at(-1);
    if (!firm || !isDescribedFirm(firm) || !isTitleAlone(entry)) {
      joined.push(entry);
      continue;
    }
    const rows = firm.head.length;
    joined[joined.length - 1] = {
      head: [...firm.head, ...entry.head],
      fragments: [
        ...firm.fragments,
        ...entry.fragments.map((fragment) => ({ ...fragment, row: fragment.row + rows })),
      ],
      dates: firm.dates,
      labels: [...firm.labels, ...entry.labels],
      body: [...firm.body, ...entry.body],
    };
  }
  return joined;
}

/** A dated line that gives no title, and one paragraph below it. */
function isDescribedFirm({ head, fragments, dates, body }: Entry): boolean {
  const [about, ...more] = body;
  const names = fragments.filter(({ piece }) => !isDuration(piece.text));
  return (
    head.length === 1 &&
    dates.length > 0 &&
    names.every(({ piece }) => titleScore(piece.text) < 1) &&
    about !== undefined &&
    more.length === 0 &&
    !about.bullet
  );
}

function isTitleAlone({ head, fragments: [title, ...others], dates, body }: Entry): boolean {
  const says = title !== undefined && others.length === 0 && titleScore(title.piece.text) >= 1;
  return says && head.length === 1 && dates.length === 0 && body[0]?.bullet === true;
}
