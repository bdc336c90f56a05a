import type { CaseResult, ReaderResult } from "./measure.ts";
import { type Count, type FieldName, fieldNames } from "./score.ts";

export interface Rate {
  precision: number;
  recall: number;
  f1: number;
}

export function rate({ right, wrong, missing }: Count): Rate | undefined {
  if (right + wrong + missing === 0) return undefined;
  const precision = right + wrong === 0 ? 0 : right / (right + wrong);
  const recall = right + missing === 0 ? 0 : right / (right + missing);
  return { precision, recall, f1: (2 * right) / (2 * right + wrong + missing) };
}

/** Adds a field's counts over cases. */
export function sumField(cases: CaseResult[], fields: readonly FieldName[]): Count {
  const sum: Count = { right: 0, wrong: 0, missing: 0 };
  for (const one of cases) {
    for (const field of fields) {
      const count = one.scores?.[field];
      if (!count) continue;
      sum.right += count.right;
      sum.wrong += count.wrong;
      sum.missing += count.missing;
    }
  }
  return sum;
}

export interface TextRates {
  /** Share of strings of eight words or more that were found whole; undefined where there are none. */
  unbroken?: number;
  /** Share of neighbouring bullets with nothing between them. */
  inOrder?: number;
  /** Words of the source that are in no value and on no page. */
  lost: number;
  msPerPage: number;
}

export function textRates(cases: CaseResult[]): TextRates {
  const sum = (pick: (one: CaseResult) => number) => cases.reduce((total, one) => total + pick(one), 0);
  const strings = sum((one) => one.text.strings);
  const pairs = sum((one) => one.text.pairs);
  return {
    ...(strings > 0 ? { unbroken: sum((one) => one.text.unbroken) / strings } : {}),
    ...(pairs > 0 ? { inOrder: sum((one) => one.text.inOrder) / pairs } : {}),
    lost: sum((one) => one.text.lost),
    msPerPage:
      sum((one) => one.ms) /
      Math.max(
        1,
        sum((one) => one.pages),
      ),
  };
}

const percent = (value: number | undefined) =>
  value === undefined ? "–" : (Math.floor(value * 1000) / 10).toFixed(1);

/** Precision, recall and F1 of each field over all cases. */
export function fieldTable(cases: CaseResult[]): string {
  const rows = fieldNames.map((field) => {
    const count = sumField(cases, [field]);
    const found = rate(count);
    const cells = [found?.precision, found?.recall, found?.f1].map(percent);
    return `| ${field} | ${count.right + count.missing} | ${cells.join(" | ")} |`;
  });
  return [
    "| field | values | precision | recall | F1 |",
    "| --- | ---: | ---: | ---: | ---: |",
    ...rows,
  ].join("\n");
}

/** F1 of each field, a row for each group of cases. */
export function groupTable(cases: CaseResult[], key: "layout" | "producer" | "language"): string {
  const groups = [...new Set(cases.map((one) => one[key]))];
  const head = `| ${key} | files | ${fieldNames.join(" | ")} | unbroken | order | lost |`;
  const rule = `| --- ${"| ---: ".repeat(fieldNames.length + 4)}|`;
  const rows = groups.map((group) => {
    const own = cases.filter((one) => one[key] === group);
    const fields = fieldNames.map((field) => percent(rate(sumField(own, [field]))?.f1));
    const text = textRates(own);
    return `| ${group} | ${own.length} | ${fields.join(" | ")} | ${percent(text.unbroken)} | ${percent(text.inOrder)} | ${text.lost} |`;
  });
  return [head, rule, ...rows].join("\n");
}

/** Text, order, time and memory of each reader over the same PDF files. */
export function readerTable(readers: Record<string, ReaderResult | undefined>): string {
  const rows = Object.entries(readers).map(([name, result]) => {
    if (!result) return `| ${name} | not installed here | – | – | – | – |`;
    const pdfs = result.cases.filter((one) => one.isPdf);
    const columns = pdfs.filter((one) => one.isColumns);
    const text = textRates(pdfs);
    const cells = [
      percent(text.unbroken),
      percent(textRates(columns).inOrder),
      `${text.lost}`,
      text.msPerPage.toFixed(1),
    ];
    return `| ${name} | ${cells.join(" | ")} | ${Math.round(result.peakMb)} |`;
  });
  return [
    "| reader | strings of 8 words unbroken | two columns in order | words lost | ms a page | peak MB |",
    "| --- | ---: | ---: | ---: | ---: | ---: |",
    ...rows,
  ].join("\n");
}
