import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { propose } from "../../evals/honest.ts";
import { buildResume } from "../../fixtures/build-resume.ts";
import { noBrief } from "../../fixtures/no-brief.ts";
import { ground } from "../../ground.ts";
import { stemOf } from "../../text/words.ts";
import { inForm } from "./forms.ts";
import { readRows, type Term, type TradeRow } from "./rows.ts";
import { trades } from "./tables/all.ts";

const rows = trades.flatMap(readRows);

function outcomeOf(line: string, after: string, position = "Assistant"): string {
  const resume = buildResume({
    name: "Invented Person",
    work: [{ position, name: "Invented Works", start: "2018-01", lines: [line] }],
  });
  const { change } = propose(resume, "", "work-1-h1", after);
  return ground(resume, noBrief(), [change], "2026-11")[0]!.verdict.outcome;
}

const written = ({ terms }: TradeRow) => terms.map((term) => term.written).join(" = ");

/** Words that make more of a person or a thing than a term without any of them. */
const raising =
  /\b(?:chief|head(?=teacher|quarters|\b)|senior|lead|principal|director|manage|supervis|engineer|surgeon|specialist|consultant|broker|licensed|certified|registered|chartered|accredited|professional)/iu;

/** Whether the pattern finds something in what may be said, and nothing in what it is said for; initials show neither. */
function adds({ terms, oneWay }: TradeRow, pattern: RegExp): boolean {
  const found = terms
    .filter((term) => !/^\S*\p{Lu}\S*$/u.test(term.written))
    .map((term) => pattern.test(term.written));
  return oneWay ? found.length === 2 && found[1]! && !found[0]! : new Set(found).size > 1;
}

describe("the tables", () => {
  it("say something in every row, with no term twice in one and no row twice", () => {
    expect(rows.length).toBeGreaterThan(1_000);
    for (const { terms } of rows) {
      const words = terms.map((term) => `${term.isVerb} ${term.written}`);
      expect(new Set(words).size, words.join()).toBe(words.length);
    }
    const whole = rows.map((row) => `${written(row)} ${row.oneWay} ${[...(row.beside ?? [])].join()}`);
    expect(whole.filter((row, at) => whole.indexOf(row) !== at)).toEqual([]);
  });

  it.each(["shrinkage", "shrinkage =", "reach truck > forklift > truck", "union = trade union ~ union"])(
    "refuse to be read where a row is none: %s",
    (row) => {
      expect(() => readRows(row)).toThrow("Not a row");
    },
  );

  it("ask for a word beside every abbreviation of two letters that ordinary capitals could be", () => {
    const free = rows.filter((row) => row.beside === null).flatMap((row) => row.terms);
    const twoLetters = free.map((term) => term.written).filter((written) => /^\p{Lu}{2}$/u.test(written));
    // Each of these is read one way in a resume.
    const once = new Set("AI EU EV FX FY HQ HR IT ML QA QC RN UI UK UN US UX VP".split(" "));
    expect(twoLetters.filter((written) => !once.has(written))).toEqual([]);
  });

  it("say a noun for a deed, and never a deed for a noun: who was taught minute-taking took no minutes", () => {
    const mixed = rows.filter(({ terms }) => new Set(terms.map((term) => term.isVerb)).size > 1);
    expect(mixed.length).toBeGreaterThan(10);
    expect(mixed.filter(({ terms, oneWay }) => !oneWay || !terms[0]!.isVerb).map(written)).toEqual([]);
  });

  it("put no word of rank, licence or scope in the place of a term that has none", () => {
    // The other term is as high by another word.
    const asHigh = [
      "arborist = tree surgeon",
      "chief officer = first mate = chief mate",
      "Gas Safe registered = on the Gas Safe Register",
      "management = mgmt",
      "manager = mgr",
      "virtual learning environment = VLE = learning management system = LMS",
    ];
    expect(rows.filter((row) => adds(row, raising)).map(written)).toEqual(asHigh);
  });

  it("put no number in the place of a term that has none: an emergency call is not a 911 call", () => {
    expect(rows.filter((row) => adds(row, /\b\d{2}/u)).map(written)).toEqual([]);
  });

  it("bend verbs and nouns", () => {
    const bent = (term: string, form: "s" | "ed" | "ing") =>
      inForm(readRows(`${term} = other`)[0]!.terms[0]!, form);
    expect(bent("to e-file", "ing")).toBe("e-filing");
    expect(bent("to take bloods", "ed")).toBe("took bloods");
    expect(bent("to tag", "ed")).toBe("tagged");
    expect(bent("to roster", "ing")).toBe("rostering");
    expect(bent("point of sale", "s")).toBe("points of sale");
    expect(bent("vacancy", "s")).toBe("vacancies");
    expect(bent("DPR", "s")).toBe("DPRs");
  });
});

it.each([
  ["Check shuttering and reinforcement before each pour", "Check formwork and rebar before each pour"],
  ["Recruit and roster my own staff", "Recruit and schedule my own staff"],
  ["Take bloods and give IV fluids on the ward", "Take blood samples and give IV fluids on the ward"],
  ["E-file motions in the state courts", "File motions electronically in the state courts"],
  ["E-file in the state courts", "File electronically in the state courts"],
  ["Prepare payroll inputs with attendance and OT", "Prepare payroll inputs with attendance and overtime"],
  ["Filled 63 positions, of which 21 by referral", "Filled 63 vacancies, of which 21 by referral"],
  ["Rotated through resus for four months", "Rotated through resuscitation for four months"],
  ["Wrote the playbook that all SOC shifts follow", "Wrote the runbook that all SOC shifts follow"],
  ["Level books and DPRs of a highway job", "Level books and daily progress reports (DPRs) of a highway job"],
  ["Drove an articulated lorry to 14 depots", "Drove an artic to 14 depots"],
  ["Booked flights and hotels for six directors", "Booked travel (flights and hotels) for six directors"],
  ["Kept the books of a bakery", "Bookkeeping for a bakery"],
  ["Close the month in five days with two colleagues", "Month-end close in five days with two colleagues"],
  ["Drove a lorry to 14 depots", "Drove a truck to 14 depots"],
  [
    "Triage with the Australasian Triage Scale in emergency",
    "Triage with the Australasian Triage Scale (ATS) in emergency",
  ],
])("a trade's other word for the thing is supported: %s", (line, after) => {
  const isElectronic = after.startsWith("File motions");
  // Only words that stand side by side are a term.
  expect(outcomeOf(line, after)).toBe(isElectronic ? "refused" : "supported");
});

it.each([
  [
    "the thing of a number",
    "Filled 63 positions, of which 21 by referral",
    "Filled 21 vacancies, of which 63 by referral",
  ],
  ["a number", "Stock loss of 0.8% in the store", "Shrinkage of 0.6% in the store"],
  ["the special for the general", "Drove a forklift in the yard", "Drove a reach truck in the yard"],
  ["part of a longer term", "Drove a reach truck in the yard", "Drove a lorry in the yard"],
  [
    "another meaning of initials",
    "OT sessions for patients on the ward",
    "Overtime for patients on the ward",
  ],
  [
    "a deed of another trade",
    "Closed 12 positions when the office was restructured",
    "Filled 12 positions when the office was restructured",
  ],
  [
    "a position that is no job",
    "Corrected the positions of 40 drillings",
    "Corrected the vacancies of 40 drillings",
  ],
  ["a credential", "Cut the CPA of 12 campaigns", "Cut the certified public accountant of 12 campaigns"],
  ["a skill", "Handed 40 sales qualified leads to sales", "Handed 40 SQL to sales"],
  ["two things", "Roster staff at two stores", "Roster staff and schedule deliveries at two stores"],
  [
    "initials of a skill",
    "Set customer service standards at two stores",
    "Set customer service standards (CSS) at two stores",
  ],
  ["initials of other words", "Set customer service standards", "Set customer service standards (CSM)"],
  [
    "initials of words that the line has apart",
    "Progress in daily work and reports",
    "Daily progress reports (DPRs)",
  ],
  ["an expansion that no list has", "Kept the RFI log", "Kept the log of requests for investment"],
  [
    "an expansion that only fits the letters",
    "Ran the CRM migration",
    "Ran the cloud resource management migration",
  ],
  [
    "what brackets add",
    "Booked travel for six directors",
    "Booked travel (flights and hotels) for six directors",
  ],
  ["who did it", "Helped roster staff at two stores", "Scheduled staff at two stores"],
  ["the deed for its noun", "Assisted with month-end close", "Closed the month"],
  ["a rank", "Sailed as first engineer on a ship", "Sailed as chief engineer on a ship"],
  ["a licence", "Worked as a bouncer at a club", "Worked as a door supervisor at a club"],
  ["a thing of more skill", "Set up a relational database", "Set up an RDBMS"],
  ["a country's number", "Answered emergency calls of lift users", "Answered 911 calls of lift users"],
  ["a deed that is undone", "Closed a position in sales", "Filled a vacancy in sales"],
])("a word of the trade lets nothing else through: %s", (_, line, after) => {
  expect(outcomeOf(line, after)).toBe("refused");
});

/** A word to stand beside the row's terms whose stem is itself. */
function besideOf(row: TradeRow): string | undefined {
  return row.beside === null ? "record" : [...row.beside].find((stem) => stemOf(stem) === stem);
}

const pairs = rows.flatMap((row) =>
  besideOf(row) === undefined
    ? []
    : row.terms.flatMap((own, i) =>
        row.terms.flatMap((said, j) =>
          i !== j && !own.isVerb && !said.isVerb && (!row.oneWay || i === 0) ? [{ row, own, said }] : [],
        ),
      ),
);
const lineWith = (row: TradeRow, term: Term, count: number) =>
  `Wrote ${count} notes with ${besideOf(row)} on ${term.written} in two years`;

it("reads the line's term in what says another of its row, but for initials that are not clear", () => {
  const tried = pairs.filter((_, at) => at % 40 === 0);
  const refused = tried.filter(
    ({ row, own, said }) => outcomeOf(lineWith(row, own, 14), lineWith(row, said, 14)) === "refused",
  );
  expect(tried.length).toBeGreaterThan(100);
  expect(refused.length).toBeLessThan(tried.length * 0.03);
});

it("never lets another number through with a term, whatever the row", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...pairs),
      fc.integer({ min: 15, max: 99 }),
      ({ row, own, said }, count) =>
        outcomeOf(lineWith(row, own, 14), lineWith(row, said, count)) === "refused",
    ),
    { numRuns: 60 },
  );
});
