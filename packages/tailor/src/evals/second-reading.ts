/**
 * How well a model reads a second time: texts of the opened sets, honest and fabricated, shuffled and without labels, asked as the
 * engine asks. The sealed set is not among them.
 */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import { noBrief } from "../fixtures/no-brief.ts";
import { ground } from "../ground.ts";
import { wordsLeftOpen } from "../grounding/left-open.ts";
import { addUsage, type LanguageModel, type ModelUsage, noUsage } from "../model.ts";
import { mostCarried } from "../second-reading/carry.ts";
import { isProvable } from "../second-reading/proofs.ts";
import { evidenceFor, evidenceOfWhole, type WrittenStatement } from "../second-reading/statements.ts";
import { SecondReading } from "../second-reading.ts";
import { propose } from "./honest.ts";
import { type AuthoredPerson, authored, judgeAuthored, resumeOf, textsOf } from "./unseen/authored.ts";

/** What the rules make of it: let it pass, or leave it to the reader to prove its words. What they refuse otherwise is not asked. */
export type ByRules = "pass" | "left open";

interface Asked {
  resume: ResumeDocument;
  statement: WrittenStatement;
  honest: boolean;
  byRules: ByRules;
}

export interface ReadShare {
  honest: boolean;
  byRules: ByRules;
  asked: number;
  doubted: number;
  /** Left open, and proved. */
  carried: number;
  /** Not answered, or in a call that failed. */
  unread: number;
}

/**
 * Up to `most` of each kind, in an order that says nothing and that is the same each time.
 * @param people of the opened sets, all of them unless told otherwise.
 */
export function statementsToRead(
  most: (honest: boolean, byRules: ByRules) => number,
  asOf: string,
  people: readonly AuthoredPerson[] = Object.values(authored).flat(),
): Asked[] {
  const random = lcg(20261128);
  const all = shuffled(
    people.flatMap((person) => statementsOfPerson(person, asOf)),
    random,
  );
  const kinds = Map.groupBy(all, ({ honest, byRules }) => `${honest} ${byRules}`);
  const picked = [...kinds.values()].flatMap((kind) =>
    kind.slice(0, most(kind[0]!.honest, kind[0]!.byRules)),
  );
  return shuffled(picked, random).map((each, at) => ({
    ...each,
    statement: { ...each.statement, id: `s${at + 1}` },
  }));
}

function statementsOfPerson(person: AuthoredPerson, asOf: string): Asked[] {
  const resume = resumeOf(person);
  return judgeAuthored(person, asOf).flatMap(({ honest, reasons, address, text }): Asked[] => {
    const kind = address === null ? "summary" : "rewrite";
    const outcome = reasons.length === 0 ? "supported" : "refused";
    const unproved = wordsLeftOpen({ kind, after: text, verdict: { outcome, reasons } });
    if (outcome === "refused" && unproved === null) return [];
    const evidence =
      address === null
        ? evidenceOfWhole(resume)
        : evidenceFor(
            resume,
            ground(resume, noBrief(person.language), [propose(resume, "", address, text).change], asOf)[0]!
              .evidence,
            false,
          );
    const statement = { id: "", text, evidence, ...(unproved && { unproved }) };
    if (unproved && !isProvable(statement, evidence)) return [];
    return [
      {
        resume,
        honest,
        byRules: unproved ? "left open" : "pass",
        statement,
      },
    ];
  });
}

/** Bytes of one call, below what a reading takes. */
const bytesPerCall = 20_000;
const mostPerCall = 25;

/** Asks `model` about all of them, in calls as the engine makes them, one after the other. */
export async function askReader(
  model: LanguageModel,
  asked: readonly Asked[],
  asOf: string,
): Promise<{ shares: ReadShare[]; usage: ModelUsage }> {
  const shares = new Map<string, ReadShare>();
  let usage = noUsage(model.id);
  for (const [at, call] of inCalls(asked).entries()) {
    // The invented people all have one name, so any of them masks for all.
    const reading = new SecondReading(call[0]!.resume, { reader: model, mayProve: true, asOf });
    const { doubts, proofs } = await reading.read(
      call.map(({ statement }) => statement),
      `reader-${at + 1}`,
    );
    usage = addUsage(usage, reading.usage);
    for (const { honest, byRules, statement } of call) {
      const key = `${honest} ${byRules}`;
      const share = shares.get(key) ?? { honest, byRules, asked: 0, doubted: 0, carried: 0, unread: 0 };
      shares.set(key, share);
      share.asked += 1;
      if (proofs.has(statement.id)) share.carried += 1;
      if (doubts.has(statement.id)) share.doubted += 1;
      else if (!reading.hasRead(statement.id)) share.unread += 1;
    }
  }
  return { shares: [...shares.values()], usage };
}

/**
 * What would pass, rules and reading together, of the opened sets' texts: 0 to 1, by the shares of what was asked about.
 * @param all what the rules let pass or leave open, every one of them.
 */
export function passingShare(honest: boolean, shares: readonly ReadShare[], all: readonly Asked[]): number {
  const passing = shares
    .filter((each) => each.honest === honest && each.asked > 0)
    .map(({ byRules, asked, doubted, carried }) => {
      const passes = byRules === "pass" ? asked - doubted : carried;
      return (
        (passes / asked) * all.filter((each) => each.honest === honest && each.byRules === byRules).length
      );
    });
  const texts = Object.values(authored).flat().flatMap(textsOf);
  const of = texts.filter((each) => each.honest === honest).length;
  return passing.reduce((sum, each) => sum + each, 0) / of;
}

/** What is asked in one call, and read together. */
export function inCalls(asked: readonly Asked[]): Asked[][] {
  const calls: Asked[][] = [[]];
  let bytes = 0;
  for (const each of asked) {
    const size = new TextEncoder().encode(JSON.stringify(each.statement)).length + 20;
    const open = calls.at(-1)!.filter(({ statement }) => statement.unproved).length;
    if (calls.at(-1)!.length === mostPerCall || open === mostCarried || bytes + size > bytesPerCall) {
      calls.push([]);
      bytes = 0;
    }
    calls.at(-1)!.push(each);
    bytes += size;
  }
  return calls.filter((call) => call.length > 0);
}

/** Numbers from 0 to 1 that are the same each time (Numerical Recipes' constants). */
function lcg(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

function shuffled<Each>(list: readonly Each[], random: () => number): Each[] {
  const left = [...list];
  for (let at = left.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [left[at], left[other]] = [left[other]!, left[at]!];
  }
  return left;
}
