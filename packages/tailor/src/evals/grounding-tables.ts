/** What grounding refuses and supports, on every set there is. */
import { noBrief } from "../fixtures/no-brief.ts";
import { ground } from "../ground.ts";
import { fabrications } from "./fabrications/fabrications.ts";
import { goals } from "./goals.ts";
import { type Case, honestCases } from "./honest.ts";
import { firstSight } from "./quality-page.ts";
import { keptOf, recordings } from "./recorded-model.ts";
import { percent, type Report, type Share, shareCell } from "./report.ts";
import { authored, judgeAuthored } from "./unseen/authored.ts";
import { judgedCases } from "./unseen/cases.ts";
import type { Judged } from "./unseen/person.ts";
import { unseen } from "./unseen/unseen.ts";
import { judgePosted, posted, sealedPosted } from "./unseen/with-postings.ts";

/** All tables of grounding, with the goals they are held to. */
export async function reportGrounding(report: Report, asOf: string): Promise<void> {
  reportFabrications(report, asOf);
  reportHonest(report, asOf);
  reportUnseen(report, asOf);
  reportAuthored(report, asOf);
  await reportRecordings(report, asOf);
}

type Outcome = "supported" | "refused";

/** How many cases of each kind come out so. */
function tally(cases: readonly Case[], outcome: Outcome, asOf: string): Map<string, Share> {
  const kinds = new Map<string, Share>();
  for (const { kind, resume, change } of cases) {
    const [judged] = ground(resume, noBrief(), [change], asOf);
    const row = kinds.get(kind) ?? { good: 0, all: 0 };
    row.all++;
    if (judged!.verdict.outcome === outcome) row.good++;
    kinds.set(kind, row);
  }
  return kinds;
}

function sumOf(shares: Iterable<Share>): Share {
  return [...shares].reduce((sum, { good, all }) => ({ good: sum.good + good, all: sum.all + all }), {
    good: 0,
    all: 0,
  });
}

function reportKinds(report: Report, heading: string, kinds: ReadonlyMap<string, Share>): Share {
  const total = sumOf(kinds.values());
  const row = (kind: string, { good, all }: Share) => [kind, String(all), String(good), percent(good / all)];
  report.table(heading, "kind | cases: | right: | share:", [
    ...[...kinds].map(([kind, share]) => row(kind, share)),
    [
      `**all ${kinds.size} kinds**`,
      String(total.all),
      String(total.good),
      `**${percent(total.good / total.all)}**`,
    ],
  ]);
  return total;
}

function reportFabrications(report: Report, asOf: string): void {
  const kinds = tally(fabrications(), "refused", asOf);
  const caught = reportKinds(report, "Fabrications refused", kinds);
  report.goal(caught.all >= 1_000 && kinds.size >= 25, "at least 1,000 fabrications of 25 kinds");
  report.goal(caught.good / caught.all >= goals.caught, `${percent(goals.caught)} of fabrications refused`);
  for (const [kind, { good, all }] of kinds)
    report.goal(good / all >= goals.caughtPerKind, `${percent(goals.caughtPerKind)} of "${kind}" refused`);
}

function reportHonest(report: Report, asOf: string): void {
  const honest = reportKinds(report, "Honest rewrites supported", tally(honestCases(), "supported", asOf));
  report.goal(honest.all >= 600, "at least 600 honest rewrites");
  report.goal(
    1 - honest.good / honest.all <= goals.wronglyRefused,
    `at most ${percent(goals.wronglyRefused)} of honest rewrites refused`,
  );
}

interface Shares {
  honest: Share;
  fabricated: Share;
}

const sides = "set | honest supported, at first sight: | now: | fabrications refused, at first sight: | now:";

/** A set as it was met first, and as it is judged now. */
function sidesOf(name: string, { honest, fabricated }: Shares): string[] {
  const then = firstSight.find((each) => each.set === name);
  const before = (share: number | undefined) => (share === undefined ? "-" : percent(share));
  return [name, before(then?.honest), shareCell(honest), before(then?.fabricated), shareCell(fabricated)];
}

function reportUnseen(report: Report, asOf: string): void {
  const shareOf = (people: readonly Judged[], outcome: Outcome) =>
    sumOf(
      tally(
        people.flatMap((person) => judgedCases(person, outcome === "supported")),
        outcome,
        asOf,
      ).values(),
    );
  const sets = Object.entries(unseen).map(([name, people]): [string, Shares] => [
    name,
    { honest: shareOf(people, "supported"), fabricated: shareOf(people, "refused") },
  ]);
  report.table(
    "People no rule was made for",
    sides,
    sets.map(([name, now]) => sidesOf(name, now)),
  );
  for (const [name, { honest, fabricated }] of sets) {
    // What was met once and changed no rule is reported as it is; it is no goal that rules could be fitted to.
    if (name === "fresh") continue;
    report.goal(
      fabricated.good / fabricated.all >= goals.caught,
      `${percent(goals.caught)} of the fabrications of "${name}" refused`,
    );
    report.goal(
      honest.good / honest.all >= goals.unseenHonest,
      `${percent(goals.unseenHonest)} of the honest rewrites of "${name}" supported`,
    );
  }
}

function reportAuthored(report: Report, asOf: string): void {
  const sharesOf = (judged: readonly { honest: boolean; right: boolean }[]): Shares => {
    const of = (side: boolean): Share => {
      const own = judged.filter((each) => each.honest === side);
      return { good: own.filter((each) => each.right).length, all: own.length };
    };
    return { honest: of(true), fabricated: of(false) };
  };
  const sets: [string, Shares][] = [
    ...Object.entries(authored).map(([name, people]): [string, Shares] => [
      name,
      sharesOf(people.flatMap((person) => judgeAuthored(person, asOf))),
    ]),
    ...Object.entries({ ...posted, ...sealedPosted }).map(([name, people]): [string, Shares] => [
      name,
      sharesOf(people.flatMap((person) => judgePosted(person, asOf))),
    ]),
  ];
  report.table(
    "People of authors who did not know the rules",
    sides,
    sets.map(([name, now]) => sidesOf(name, now)),
  );
  for (const [name, { honest, fabricated }] of sets) {
    // The sealed set has no goal: rules fitted to one would open it.
    if (!(name in goals.authored)) continue;
    const kept = goals.authored[name as keyof typeof goals.authored];
    report.goal(
      honest.good / honest.all >= kept.honest && fabricated.good / fabricated.all >= kept.fabricated,
      `what was won on "${name}" is kept`,
    );
  }
}

async function reportRecordings(report: Report, asOf: string): Promise<void> {
  const rows: string[][] = [];
  for (const [name, { of, atFirstSight }] of Object.entries(recordings)) {
    const { kept, all } = await keptOf(name, asOf);
    const [good, among] = atFirstSight;
    rows.push([name, of, shareCell({ good, all: among }), shareCell({ good: kept, all })]);
    const least = goals.recorded[name as keyof typeof goals.recorded];
    report.goal(kept / all >= least, `${percent(least)} of the ${name} recording's proposals kept`);
  }
  report.table(
    "What a large model proposed",
    "recording | whose | kept at first sight: | now:",
    rows,
    "Asked by hand, with the engine's own prompt, for people and postings it had not seen; the answers to the first call alone, before any second chance or second reading. What was refused at first sight was read by a person and nearly all true; of what was kept in the third recording, all of it. The rules have learned from the first two.",
  );
}
