/** Dates and ranges as claims: years, months of years, "since 2019", "2019 – 2021", "Q3 2020". */
export interface DateClaim {
  text: string;
  start: number;
  end: number;
  year: number;
  /** 1–12 where it is stated. */
  month: number | null;
}

const months = new Map<string, number>();
for (const [index, names] of [
  "jan january januar janvier enero gennaio janeiro jänner",
  "feb february februar février fevrier febrero febbraio fevereiro",
  "mar march märz mars marzo março mrz",
  "apr april avril abril aprile",
  "may mai mayo maggio maio",
  "jun june juni juin junio giugno junho",
  "jul july juli juillet julio luglio julho",
  "aug august août aout agosto",
  "sep sept september septembre septiembre settembre setembro",
  "oct october oktober octobre octubre ottobre outubro okt",
  "nov november novembre noviembre novembro",
  "dec december dezember décembre diciembre dicembre dezembro dez",
].entries()) {
  for (const name of names.split(" ")) months.set(name, index + 1);
}

const monthName = [...months.keys()].sort((a, b) => b.length - a.length).join("|");
const patterns: [RegExp, (groups: RegExpExecArray) => { year: number; month: number | null }][] = [
  [
    new RegExp(`\\b(${monthName})\\.?,?\\s+(?:of\\s+)?(?:\\d{1,2},?\\s+)?'?((?:19|20)\\d{2})(?!\\d)`, "giu"),
    (m) => ({ year: Number(m[2]), month: months.get(m[1]!.toLowerCase()) ?? null }),
  ],
  [
    /\b((?:19|20)\d{2})[-/.](0[1-9]|1[0-2])(?:[-/.]\d{2})?(?!\d)/gu,
    (m) => ({ year: Number(m[1]), month: Number(m[2]) }),
  ],
  [/\b(0?[1-9]|1[0-2])[/.]((?:19|20)\d{2})(?!\d)/gu, (m) => ({ year: Number(m[2]), month: Number(m[1]) })],
  [
    /((?:19|20)\d{2})年(?:(1[0-2]|[1-9])月)?/gu,
    (m) => ({ year: Number(m[1]), month: m[2] ? Number(m[2]) : null }),
  ],
];
const bareYear =
  /(?:(?<=\bFY)|(?<![\p{L}\p{N}$€£.,#]))((?:19[5-9]|20[0-4])\d)(?![\p{N}%+]|[.,]\p{N}|\p{L})/gu;

/** Whether four digits standing alone are a year here, and not a count ("2000 users"). */
export function isYear(text: string, start: number, end: number): boolean {
  const left = text.slice(Math.max(0, start - 14), start);
  const right = text.slice(end, end + 24);
  if (
    /(?:\b(?:in|since|from|until|till|during|of|by|to|class of|before|after|between|and|seit|bis|von|depuis|en|desde|dal|spring|summer|fall|autumn|winter|q[1-4])|[-(/,'–])\s*$/i.test(
      left,
    )
  ) {
    return !/^\s+(?:users|customers|people|employees|requests|orders|students|patients|members|clients|tickets|units|items|records|documents)\b/i.test(
      right,
    );
  }
  // "The 2025 payroll change", "fiscal 2025 quota".
  if (
    /\b(?:the|fiscal|financial year|calendar|fy|its|our|their|my)\s*$/i.test(left) &&
    !/^\s+(?:users|customers|people|employees|staff)\b/i.test(right)
  )
    return true;
  return !/^\s+(?!(?:to|and|until|present|as|at|in|for|with|by|on|when|through|bis|und)\b)[\p{Ll}]/u.test(
    right,
  );
}

/** Dates stated in the text, in order, never overlapping. */
export function findDates(text: string): DateClaim[] {
  const found: DateClaim[] = [];
  const free = (start: number, end: number) => !found.some((each) => start < each.end && end > each.start);
  for (const [pattern, read] of patterns) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const end = match.index + match[0].length;
      if (free(match.index, end)) found.push({ text: match[0], start: match.index, end, ...read(match) });
    }
  }
  for (const match of text.matchAll(bareYear)) {
    const end = match.index + match[0].length;
    if (free(match.index, end) && isYear(text, match.index, end)) {
      found.push({ text: match[0], start: match.index, end, year: Number(match[1]), month: null });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
