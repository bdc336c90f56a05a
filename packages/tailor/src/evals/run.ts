/**
 * `pnpm eval:tailor`: the engine's promises measured, deterministically and without a network. Writes docs/quality.md; exits 1
 * when a goal is missed.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { backendEngineer } from "../fixtures/backend-engineer.ts";
import { postings } from "../fixtures/invented-postings.ts";
import { noBrief } from "../fixtures/no-brief.ts";
import { ground } from "../ground.ts";
import { rulesRewriter } from "../rules-rewriter.ts";
import { tailorOnce } from "../steps.ts";
import { fabrications } from "./fabrications/fabrications.ts";
import { type Case, honestCases } from "./honest.ts";
import { runHostileModel } from "./hostile-model.ts";
import { judgeOutside, judgeOwn, outcomeShares } from "./outcomes.ts";
import { firstSight, intro, sightsTable } from "./quality-page.ts";
import { peopleByTrade, type Rivals, rankingAuc } from "./ranking.ts";
import { keptOf, recordings } from "./recorded-model.ts";
import { type AuthoredPerson, authored, judgeAuthored, sealed } from "./unseen/authored.ts";
import { judgedCases } from "./unseen/cases.ts";
import type { Judged } from "./unseen/person.ts";
import { unseen } from "./unseen/unseen.ts";
import { measureUse } from "./use.ts";

const asOf = "2026-11";
const goals = {
  caught: 0.99,
  caughtPerKind: 0.97,
  wronglyRefused: 0.03,
  auc: 0.9,
  outcomes: { own: 0.8, "outside author": 0.7 },
  farAbove: 0.02,
  kept: 0.95,
  /** A page may grow by a summary that was not there. */
  longer: 1.1,
  stepMs: 150,
  recorded: { first: 0.8, second: 0.78, third: 0.88 },
  unseenHonest: 0.8,
  /** What has been won on the people of an outside author: far from the goals, and not to be lost. */
  authored: {
    development: { honest: 0.62, fabricated: 0.99 },
    "held back": { honest: 0.55, fabricated: 0.985 },
    "second author": { honest: 0.44, fabricated: 0.985 },
    "second author, more": { honest: 0.4, fabricated: 0.98 },
    "third author": { honest: 0.5, fabricated: 0.985 },
  },
};
const missed: string[] = [];
const page: string[] = [];
const say = (text: string) => {
  page.push(text);
  console.log(text);
};

function tally(
  cases: Case[],
  isGood: (outcome: string) => boolean,
): Map<string, { good: number; all: number }> {
  const kinds = new Map<string, { good: number; all: number }>();
  for (const { kind, resume, change } of cases) {
    const [judged] = ground(resume, noBrief(), [change], asOf);
    const row = kinds.get(kind) ?? { good: 0, all: 0 };
    row.all++;
    if (isGood(judged!.verdict.outcome)) row.good++;
    kinds.set(kind, row);
  }
  return kinds;
}

interface Share {
  good: number;
  all: number;
}

function tallyOf(people: readonly Judged[], outcome: "supported" | "refused"): Share {
  const cases = people.flatMap((person) => judgedCases(person, outcome === "supported"));
  const [share] = tally(cases, (each) => each === outcome).values();
  return share ?? { good: 0, all: 0 };
}

function report(
  title: string,
  kinds: Map<string, { good: number; all: number }>,
): { good: number; all: number } {
  say(`\n## ${title}\n\n| kind | cases | right | share |\n| --- | ---: | ---: | ---: |`);
  const total = { good: 0, all: 0 };
  for (const [kind, { good, all }] of kinds) {
    say(`| ${kind} | ${all} | ${good} | ${percent(good / all)} |`);
    total.good += good;
    total.all += all;
  }
  say(
    `| **all ${kinds.size} kinds** | ${total.all} | ${total.good} | **${percent(total.good / total.all)}** |`,
  );
  return total;
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const goal = (met: boolean, text: string) => {
  if (!met) missed.push(text);
};

say(intro(percent));
say(sightsTable(percent));

const adversary = tally(fabrications(), (outcome) => outcome === "refused");
const caught = report("Fabrications refused", adversary);
goal(caught.all >= 1_000 && adversary.size >= 25, "at least 1,000 fabrications of 25 kinds");
goal(caught.good / caught.all >= goals.caught, `${percent(goals.caught)} of fabrications refused`);
for (const [kind, { good, all }] of adversary)
  goal(good / all >= goals.caughtPerKind, `${percent(goals.caughtPerKind)} of "${kind}" refused`);

const honest = report(
  "Honest rewrites supported",
  tally(honestCases(), (outcome) => outcome === "supported"),
);
goal(honest.all >= 600, "at least 600 honest rewrites");
goal(
  1 - honest.good / honest.all <= goals.wronglyRefused,
  `at most ${percent(goals.wronglyRefused)} of honest rewrites refused`,
);

function sayRow(name: string, now: { honest: Share; fabricated: Share }): void {
  const then = firstSight.find((each) => each.set === name);
  const cell = ({ good, all }: Share) => `${good} of ${all} (${percent(good / all)})`;
  const before = (share: number | undefined) => (share === undefined ? "-" : percent(share));
  say(
    `| ${name} | ${before(then?.honest)} | ${cell(now.honest)} | ${before(then?.fabricated)} | ${cell(now.fabricated)} |`,
  );
}

say(
  "\n## People no rule was made for\n\n| set | honest supported, at first sight | now | fabrications refused, at first sight | now |\n| --- | ---: | ---: | ---: | ---: |",
);
for (const [name, people] of Object.entries(unseen)) {
  const now = { honest: tallyOf(people, "supported"), fabricated: tallyOf(people, "refused") };
  sayRow(name, now);
  // What was met once and changed no rule is reported as it is; it is no goal that rules could be fitted to.
  if (name === "fresh") continue;
  goal(
    now.fabricated.good / now.fabricated.all >= goals.caught,
    `${percent(goals.caught)} of the fabrications of "${name}" refused`,
  );
  goal(
    now.honest.good / now.honest.all >= goals.unseenHonest,
    `${percent(goals.unseenHonest)} of the honest rewrites of "${name}" supported`,
  );
}

say(
  "\n## People of authors who did not know the rules\n\n| set | honest supported, at first sight | now | fabrications refused, at first sight | now |\n| --- | ---: | ---: | ---: | ---: |",
);
function sharesOf(people: readonly AuthoredPerson[]): { honest: Share; fabricated: Share } {
  const judged = people.flatMap((person) => judgeAuthored(person, asOf));
  const of = (side: boolean): Share => {
    const own = judged.filter((each) => each.honest === side);
    return { good: own.filter((each) => each.right).length, all: own.length };
  };
  return { honest: of(true), fabricated: of(false) };
}

for (const [name, people] of Object.entries(authored)) {
  const now = sharesOf(people);
  sayRow(name, now);
  const kept = goals.authored[name as keyof typeof goals.authored];
  goal(
    now.honest.good / now.honest.all >= kept.honest &&
      now.fabricated.good / now.fabricated.all >= kept.fabricated,
    `what was won on "${name}" is kept`,
  );
}
// No goal: rules fitted to one would open the set.
for (const [name, people] of Object.entries(sealed)) sayRow(name, sharesOf(people));

say(
  "\n## What a large model proposed\n\nAsked by hand, with the engine's own prompt, for people and postings it had not seen; the answers to the first call alone, before any second chance or second reading. What was refused at first sight was read by a person and nearly all true; of what was kept in the third recording, all of it. The rules have learned from the first two.\n\n| recording | whose | kept at first sight | now |\n| --- | --- | ---: | ---: |",
);
for (const [name, { of, atFirstSight }] of Object.entries(recordings)) {
  const { kept, all } = await keptOf(name, asOf);
  const cell = (good: number, among: number) => `${good} of ${among} (${percent(good / among)})`;
  say(`| ${name} | ${of} | ${cell(...atFirstSight)} | ${cell(kept, all)} |`);
  const least = goals.recorded[name as keyof typeof goals.recorded];
  goal(kept / all >= least, `${percent(least)} of the ${name} recording's proposals kept`);
}

const hostile = await runHostileModel(asOf);
say(
  `\n## A model that lies in every field\n\n${hostile.runs} tailorings, whose second reading lies as well (of ${hostile.read} statements: that all are true, that none is, about others, twice): ${hostile.inventions} inventions in a composed resume, a letter or a message, ${hostile.useless} with fewer than the rules alone.`,
);
goal(hostile.inventions === 0, "no invention in any composed resume");
goal(hostile.useless === 0, "every tailoring ends usefully");

const rivals: Rivals[] = ["far", "near", "one scale"];
const aucs = rivals.map((of) => rankingAuc(of, asOf));
say(
  `\n## Ranking\n\nWhether postings that fit rank above others of far trades, above others that stand near, and above the near ones of everybody (one scale).\n\n| scorer | ${rivals.join(" | ")} |\n| --- | ---: | ---: | ---: |\n${Object.keys(
    aucs[0]!,
  )
    .map((name) => `| ${name} | ${aucs.map((auc) => auc[name]!.toFixed(3)).join(" | ")} |`)
    .join("\n")}`,
);
for (const [at, auc] of aucs.entries())
  goal(auc.tailorbird! >= goals.auc, `ranking AUC of ${goals.auc} (${rivals[at]})`);

say(
  `\n## What is said of each requirement\n\nJudged by hand as shown, in part, or not. The outside author's set was met at first sight with 62.4 % said alike and 1.3 % said to be shown that are not; what it showed to be wrong has been put right since.\n\n| set | requirements | said alike | a step too much | said to be shown that are not |\n| --- | ---: | ---: | ---: | ---: |`,
);
for (const [name, judged] of Object.entries({ own: judgeOwn(asOf), "outside author": judgeOutside(asOf) })) {
  const { right, above, farAbove } = outcomeShares(judged);
  say(`| ${name} | ${judged.length} | ${percent(right)} | ${percent(above)} | ${percent(farAbove)} |`);
  goal(right >= goals.outcomes[name as keyof typeof goals.outcomes], `outcomes as a person says (${name})`);
  goal(farAbove <= goals.farAbove, `at most ${percent(goals.farAbove)} shown that are not (${name})`);
}

say(
  "\n## The rules on postings that fit\n\n| person | posting | score before | after | changes | refused |\n| --- | --- | ---: | ---: | ---: | ---: |",
);
for (const posting of postings) {
  const result = await tailorOnce(peopleByTrade[posting.trade]!, posting, rulesRewriter(), { asOf });
  say(
    `| ${posting.trade} | ${posting.title} | ${result.score.before} | ${result.score.after} | ${result.changes.length} | ${result.refusals.length} |`,
  );
  goal(result.refusals.length === 0, `the rules propose nothing unproved (${posting.title})`);
  goal(result.score.after >= result.score.before, `tailoring lowers no score (${posting.title})`);
}

say(
  `\n## What it is worth\n\nOn the same postings, by the rules and by a model that says the person's lines otherwise as somebody did by hand. Covered are requirements that a person who read both calls shown, and the score calls met. Means of a tailoring; Flesch's reading ease is of the summary and the lines.\n\n| writer | tailorings | covered before | after | score before | after | changes | kept of those proposed | words before | after | reading ease before | after |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |`,
);
for (const [writer, use] of Object.entries(await measureUse(asOf))) {
  const pair = ({ before, after }: { before: number; after: number }, show = (n: number) => n.toFixed(1)) =>
    `${show(before)} | ${show(after)}`;
  say(
    `| ${writer} | ${use.tailorings} | ${pair(use.coverage, percent)} | ${pair(use.score)} | ${(use.changes / use.tailorings).toFixed(1)} | ${percent(use.kept)} | ${pair(use.words, (n) => n.toFixed(0))} | ${pair(use.readingEase)} |`,
  );
  goal(use.coverage.after >= use.coverage.before, `no requirement covered less (${writer})`);
  goal(use.kept >= goals.kept, `${percent(goals.kept)} of what is proposed truthfully is kept (${writer})`);
  goal(use.words.after <= use.words.before * goals.longer, `no stuffing (${writer})`);
}

const times: number[] = [];
const longPosting = { ...postings[0]!, description: `${postings[0]!.description}\n\n`.repeat(6) };
for (let i = 0; i < 12; i++) {
  // Processor time: what else the machine does is none of the engine's.
  const start = process.cpuUsage();
  await tailorOnce(backendEngineer, longPosting, rulesRewriter(), { asOf });
  times.push(process.cpuUsage(start).user / 1_000);
}
const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
console.log(`\n${median.toFixed(0)} ms of processor time (median of ${times.length})`);
say(
  `\n## Speed\n\nAll steps without a model, posting of ${longPosting.description.split(/\s+/).length} words, median of ${times.length}: ${median <= goals.stepMs ? "within" : "over"} ${goals.stepMs} ms of processor time.`,
);
goal(median <= goals.stepMs, `all steps within ${goals.stepMs} ms`);

say(missed.length === 0 ? "\nEvery goal was met." : `\nMissed: ${missed.join("; ")}`);
process.exitCode = missed.length === 0 ? 0 : 1;
writeFileSync(fileURLToPath(new URL("../../../../docs/quality.md", import.meta.url)), `${page.join("\n")}\n`);
