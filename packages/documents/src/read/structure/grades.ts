/** A grade in a text: all of it with its label, and the value alone; `[from, to)`. */
export interface Grade {
  whole: [number, number];
  value: [number, number];
}

const number = "\\d{1,3}(?:[.,]\\d{1,3})?";
const words =
  "(?:summa |magna )?cum laude|(?:with |mit |com |con )?(?:high |first[- ]class )?(?:distinction|merit|commendation|auszeichnung|distinção)|con lode|with hono[u]?rs|(?:first|second|third)[- ]class(?:[ ,-]+(?:upper|lower|division [12i]+))?(?: division)?(?: hono[u]?rs)?|(?:first|second|third|1st|2nd|3rd) division|second (?:upper|lower)|(?:upper|lower) (?:second|credit)(?:[- ]class)?(?: hono[u]?rs)?|[12][:.][12](?: hono[u]?rs)?|mention (?:très |assez )?bien|mention (?:passable|TB|AB|B|P)|sehr gut|matrícula de honor|sobresaliente|premio extraordinario|(?:very )?(?:good|high) pass|प्रथम श्रेणी|ممتاز|جيد جدا?ً?|امتياز";
const labels =
  "(?:cumulative |cum\\.? |overall |final |first-year |major )?(?:c?gpa|grade|note|abschlussnote|gesamtnote|average|score|marks|percentage|moyenne|mention|nota(?: media| final)?|m[eé]dia(?: final)?|cijfer|voto(?: finale)?|promedio|votazione|绩点|平均成绩|المعدل|تقدير|सीजीपीए|result)";
const patterns = [
  new RegExp(
    `${labels}\\s*[:：]?\\s*(?:of\\s+)?(?<value>${number}(?:\\s*%)?(?:\\s*(?:\\/|of|out of|of a (?:possible |maximum )?|von|sur|su)\\s*\\d{1,3}(?:[.,]\\d{1,2})?)?(?:\\s+e\\s+lode)?)(?![\\d:])`,
    "iu",
  ),
  /\b(?:c?gpa|grade|note|moyenne|nota|m[eé]dia|cijfer|voto|result)\s*[:：]\s*(?<value>[^,;|()]{2,30})/iu,
  /\b(?<value>\d[.,]\d{1,2}\s*(?:\/\s*\d{1,2}(?:[.,]\d{1,2})?)?\s*c?gpa)\b/iu,
  // Behind a comma, a dash or in brackets nothing else is written so.
  /(?:^|[,;|(–-]\s*)(?<value>\d{2}(?:[.,]\d{1,2})?\s?%|\d{2,3}\s?\/\s?(?:110|100|60|30|20|10)(?:\s+e\s+lode|\s+cum laude)?|\d[.,]\d{1,2}\s?\/\s?(?:4|5|10)(?:[.,]0{1,2})?)(?=\s*(?:$|[,;|)]))/iu,
  new RegExp(
    `(?<![\\p{L}\\d.:])(?:${labels}(?:\\s*[:：]\\s*|\\s+))?(?<value>${words})(?![\\p{L}\\d:]|\\s+(?:in|im)\\s)`,
    "iu",
  ),
  /\bwith\s+(?<value>\d{2}(?:[.,]\d{1,2})?\s?%)/iu,
  /\b(?:mean |overall |final )?grade\s+(?<value>[A-F][+-]?)(?![\p{L}\d+-])/iu,
  /[(（]\s*(?<value>[1-5][.,]\d)(?=\s*[)）]\s*$)/u,
  // Unlike `(PMP)` and `(MPP)`
  /[(（](?<value>D\*?[DM*]\*?[DMP*]\*?|MMM|MMP|PPP)(?=[)）]\s*$)/u,
  /[(（](?<value>\d{3}\s+(?:CAO\s+)?points)(?=[)）])/iu,
  /[(（](?<value>first|merit|pass|credit|upper second|lower second|third)(?=[)）]\s*$)/iu,
  /(?<value>(?:专业|年级|班级)(?:排名)?前\s*\d{1,2}\s*%)/u,
];
/** What is a grade only where a text says nothing else. */
const alone =
  /^(?:\d{1,2}[.,]\d{1,2}|\d(?:[.,]\d{1,2})?\/\d{1,2}(?:[.,]\d)?|\d{1,2} valores|first|merit|distinction|pass|credit|upper second|lower second|gut|notable|[A-D*]{3,4}|[DM]{2,3}P?)$/iu;

/** The first grade in a text: `GPA: 3.7/4.0`, `2:1`, `mention bien`, `110/110 e lode`. */
export function findGrade(text: string): Grade | undefined {
  if (alone.test(text)) return { whole: [0, text.length], value: [0, text.length] };
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    const value = match?.groups?.value;
    // `Grade 12` is how far a school was gone through.
    if (!match || !value || /^grade\s+(?:[89]|1[0-3])$/i.test(match[0])) continue;
    const end = match.index + match[0].length;
    return { whole: [match.index, end], value: [end - value.length, end] };
  }
  return undefined;
}

/** Whether a text is a grade and nothing else. */
export function isGrade(text: string): boolean {
  const found = findGrade(text);
  return found !== undefined && found.whole[1] - found.whole[0] >= text.length - 2;
}

/** `A*–C`, `9 to 5`, `C+`, `150 h`, `210 hp`: how well subjects went or how long they took, and nothing else. */
export function tellsHowFar(text: string): boolean {
  return /^(?:(?:(?:mean )?grades? )?[A-E9]\*?\s?(?:[–-]|to)\s?[A-G1-9]|(?:mean )?(?:grade )?[A-E][+-]?|\d+\s?(?:h|hrs?|hours|horas|heures|ore|stunden|uur|hp|ects|credits?|créditos|poäng|points|weeks|months)\.?|concluíd[oa]|completed)$/iu.test(
    text,
  );
}
