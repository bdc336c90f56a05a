/** Until when one may apply, as the posting says it. */

const monthNames: readonly (readonly string[])[] = [
  ["jan", "january", "januar", "jänner", "janvier", "enero"],
  ["feb", "february", "februar", "février", "febrero"],
  ["mar", "march", "märz", "mars", "marzo"],
  ["apr", "april", "avril", "abril"],
  ["may", "mai", "mayo"],
  ["jun", "june", "juni", "juin", "junio"],
  ["jul", "july", "juli", "juillet", "julio"],
  ["aug", "august", "août", "agosto"],
  ["sep", "sept", "september", "septembre", "septiembre"],
  ["oct", "october", "okt", "oktober", "octobre", "octubre"],
  ["nov", "november", "novembre", "noviembre"],
  ["dec", "december", "dez", "dezember", "décembre", "diciembre"],
];
const monthOf = new Map(monthNames.flatMap((names, at) => names.map((name) => [name, at + 1] as const)));
const month = `(${[...monthOf.keys()].sort((a, b) => b.length - a.length).join("|")})`;

const label =
  "(?:application deadline|deadline|closing date|applications? (?:closes?|closed|are due|due|by|until)|apply (?:by|before|until|no later than)|bewerbungs(?:frist|schluss|ende)|einsendeschluss|bewerb\\p{L}*[^.\\n]{0,30}? bis|date limite|candidat\\p{L}+ (?:avant|jusqu'au)|postulez avant|fecha límite|plazo de \\p{L}+)";
const dates = [
  "(?<y1>20\\d\\d)-(?<m1>\\d\\d)-(?<d1>\\d\\d)",
  `(?<d2>\\d{1,2})(?:st|nd|rd|th|er|\\.)? (?:of |de )?${month.replace("(", "(?<n2>")}\\.?,? (?:del? )?(?<y2>20\\d\\d)`,
  `${month.replace("(", "(?<n3>")}\\.? (?<d3>\\d{1,2})(?:st|nd|rd|th)?,? (?<y3>20\\d\\d)`,
  "(?<a4>\\d{1,2})(?<by4>[./]) ?(?<b4>\\d{1,2})[./] ?(?<y4>20\\d\\d)",
];
const stated = `(?<!\\p{L})${label}(?!\\p{L})[^\\n\\d.;]{0,30}?(?:${dates.join("|")})(?!\\d)`;

/**
 * The last day to apply, as `YYYY-MM-DD`. Null where none is named with its year, where day and month can't be told
 * apart (3/4/2027), and where the posting names two different ones.
 */
export function deadlineIn(text: string): string | null {
  const found = [...text.matchAll(new RegExp(stated, "giu"))].map(({ groups }) => dateOf(groups ?? {}));
  const [first] = found;
  return first !== undefined && found.every((each) => each === first) ? first : null;
}

function dateOf(groups: { [part: string]: string | undefined }): string | null {
  const { y1, m1, d1, n2, d2, y2, n3, d3, y3, y4 } = groups;
  if (y1) return realDay(Number(y1), Number(m1), Number(d1));
  const name = (n2 ?? n3)?.toLowerCase();
  if (name) return realDay(Number(y2 ?? y3), monthOf.get(name) ?? 0, Number(d2 ?? d3));
  const [a, b] = [Number(groups.a4), Number(groups.b4)];
  // With dots the day comes first everywhere; with slashes it depends on where the posting is from.
  if (groups.by4 === "." || a > 12 || a === b) return realDay(Number(y4), b, a);
  return b > 12 ? realDay(Number(y4), a, b) : null;
}

/** @returns `YYYY-MM-DD`; null for a 31st of February. */
export function realDay(year: number, month: number, day: number): string | null {
  const date = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(date) ? null : date;
}
