/** The words of docs/quality.md around its tables, and the record of what each set met at first sight. */
import sights from "./unseen/first-sight.json" with { type: "json" };

interface Sight {
  set: string;
  /** Whose texts they are, and what judged them. */
  of: string;
  date: string;
  /** The commit whose rules judged; null where none was kept. */
  commit: string | null;
  /** Shares, 0 to 1. */
  honest: number;
  fabricated: number;
}

/** Every first meeting of a set with the rules; these numbers never change. */
export const firstSight: readonly Sight[] = sights;

/** What the page measures, and what a reader may expect of a stranger's text. */
export function intro(percent: (share: number) => string): string {
  const released = firstSight.filter((each) => each.commit !== null);
  const last = released.at(-1)!;
  return `# What the engine promises, measured

Made by \`pnpm eval:tailor\`: deterministic, no network, no model. It exits 1 when a goal is missed. The people, postings,
fabrications and rewrites are invented. Goals on the sets the rules were made with: 99 % of fabrications refused and 97 % of each
kind, at most 3 % of honest rewrites refused, no invention in any composed resume, all steps within 150 ms.

**What a stranger's text may expect is less than the goals.** The table below has what each set met at first sight; since then
all but the sealed one have been read. The last release that met an unread set (${last.of}) passed
${percent(last.honest)} of honest texts and refused ${percent(last.fabricated)} of fabrications. A free paraphrase by a stranger
is refused about as often as not (the person then keeps their own line). Where an operator lets the second reading prove words that
the rules do not find, about 63 % of the opened sets' honest texts would pass, and a few fabrications in a thousand with them
([decision 0030](decisions/0030-a-reading-that-proves-words.md), asked once of one model; of a set then unread 53.5 % passed and no fabrication; no figure below has it). What was won on
these sets is kept by the run; that is not the same as meeting the goals on them.

How it decides: numbers, dates, names, skills, titles, credentials, scope, frequency, ownership, direction, negation, hedges and
who did it must stand in the evidence, and what limits a statement there ("two of the four", "under a licence of another's", "the
first six months") must stand in the text. Of the other words, those that stand in the line themselves, as a synonym or as a broader
word of the groups chosen by hand are its own. What is left over is weighed: each word costs by what it is (a verb that is a
claim, a claim of another kind, a word that only frames) and by how much of the line the text repeats, and one clause may cost
so much and no more (\`grounding/words/paraphrase-weights.ts\`, learned by \`evals/fit-paraphrase.ts\`). A text that repeats a line almost
word by word is judged as an edit of it: what was put in must be excused by what it replaces. A summary may put together what is
said of one employer, and across employers only statement by statement. German, French and Spanish are brought to English words
first, and judged by the same rules. What an open tool of this kind publishes is compared in [quality/compared.md](quality/compared.md).
\`node packages/tailor/src/evals/refusals.ts\` lists every text judged wrongly, with why.`;
}

/** The record as a table. */
export function sightsTable(percent: (share: number) => string): string {
  const rows = firstSight.map(
    (each) =>
      `| ${each.set} | ${each.of} | ${each.date} | ${each.commit ?? "-"} | ${percent(each.honest)} | ${percent(each.fabricated)} |`,
  );
  return `
## At first sight

| set | whose, by what | date | commit | honest supported | fabrications refused |
| --- | --- | --- | --- | ---: | ---: |
${rows.join("\n")}`;
}
