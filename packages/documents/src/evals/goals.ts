import type { ReaderResult } from "./measure.ts";
import { rate, sumField, textRates } from "./report.ts";
import type { FieldName } from "./score.ts";

export interface Outcome {
  goal: string;
  measured: string;
  /** Undefined where it could not be measured. */
  met: boolean | undefined;
}

const fieldGoals: [string, FieldName[], number][] = [
  ["name, e-mail, phone, links", ["name", "email", "phone", "links"], 0.97],
  ["employer, title, institution, degree", ["employer", "title", "institution", "degree"], 0.92],
  ["date ranges", ["dates"], 0.95],
  ["bullets whole and in the right role", ["bullets"], 0.93],
];
const percent = (value: number) => `${(Math.floor(value * 1000) / 10).toFixed(1)} %`;

/** What was promised, beside what was measured; each field counts for itself. */
export function judge(ours: ReaderResult, pdftotext: ReaderResult | undefined): Outcome[] {
  const { cases } = ours;
  const pdfs = cases.filter((one) => one.isPdf);
  const outcomes = fieldGoals.map(([name, fields, goal]): Outcome => {
    const each = fields.map((field) => ({ field, f1: rate(sumField(cases, [field]))?.f1 ?? 0 }));
    const measured = each.map(({ field, f1 }) => `${field} ${percent(f1)}`).join(", ");
    return { goal: `${name}: F1 ≥ ${goal}`, measured, met: each.every(({ f1 }) => f1 >= goal) };
  });
  const { unbroken = 0, lost } = textRates(cases);
  outcomes.push({
    goal: "strings of eight words unbroken ≥ 0.99",
    measured: percent(unbroken),
    met: unbroken >= 0.99,
  });
  const columns = cases.filter((one) => one.isColumns && one.text.pairs > 0);
  const kept = columns.filter((one) => one.text.inOrder === one.text.pairs).length;
  outcomes.push({
    goal: "two columns: every bullet after the one before",
    measured: `${kept} of ${columns.length} files`,
    met: kept === columns.length,
  });
  outcomes.push({ goal: "no word of the source lost", measured: `${lost} lost`, met: lost === 0 });
  const time = textRates(pdfs).msPerPage;
  if (pdftotext) {
    const theirs = textRates(pdftotext.cases).msPerPage;
    outcomes.push({
      goal: "≤ 1.5 × pdftotext's time a page, warm",
      measured: `${time.toFixed(1)} ms : ${theirs.toFixed(1)} ms = ${(time / theirs).toFixed(2)} ×`,
      met: time <= 1.5 * theirs,
    });
  } else {
    outcomes.push({
      goal: "≤ 1.5 × pdftotext's time a page, warm",
      measured: `${time.toFixed(1)} ms; pdftotext is not installed`,
      met: undefined,
    });
  }
  return outcomes;
}
