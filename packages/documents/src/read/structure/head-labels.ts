/** What a labelled line of an entry's head holds: `Position Title: Analyst`, `Dates Employed: 2019 – 2021`. */
export type HeadField = "title" | "employer" | "dates" | "place" | "degree" | "school";

/** The words of each label, as alternatives of a pattern. */
export const headLabels: [HeadField, string][] = [
  [
    "title",
    "(?:position|job) title|(?:position|post|role) held|post|rank|designation|official title|position|title|role|job|funktion|stelle|cargo|puesto|poste|fonction|functie|ruolo|posizione|mansione|stanowisko|職種|所属・役職|役職|职位|職位|должность",
  ],
  [
    "employer",
    "employer|company|(?:end )?client|organi[sz]ation|agency|firma|arbeitgeber|unternehmen|empresa|entreprise|employeur|werkgever|bedrijf|azienda|datore di lavoro|pracodawca|会社名?|勤務先|公司|работодатель",
  ],
  [
    "dates",
    "dates? (?:employed|of employment|attended)|employment dates|employed|dates?|period|duration|from|zeitraum|dauer|von/bis|période|dates d'emploi|fechas?|periodo|período|periode|okres|期間|在籍期間|时间|период",
  ],
  [
    "place",
    "(?:work )?location|city|place|ort|arbeitsort|standort|lieu|ville|lugar|ciudad|local|cidade|plaats|locatie|luogo|sede|città|miejscowość|miejsce|勤務地|地点",
  ],
  ["degree", "degree|qualification|award|abschluss|diplôme|título|titel|diploma|titolo|学位"],
  [
    "school",
    "school|university|institution|college|hochschule|universität|établissement|universidad|instelling|scuola|università|uczelnia|szkoła|学校",
  ],
];
const patterns = headLabels.map(
  ([field, words]) => [field, new RegExp(`^(?:${words})\\s*[:：]\\s*(?=\\S)`, "iu")] as const,
);

const opening =
  /^(?:(?:tätigkeit|anstellung|festanstellung|beschäftigung|beschäftigt|angestellt|tätig|arbeit) als(?: eine?)?|(?:work(?:ed|ing)|employed) as(?: an?| the)?|(?:employée?|travail) (?:comme|en tant que?)|trabaj[oéó] como|emplead[oa] como|werk(?:zaam)? als|impiegat[oa] come)\s+(?=\p{L})/iu;

/** How much of a line says only that a title follows: `Tätigkeit als Erzieherin`. */
export function titleOpening(text: string): number {
  return opening.exec(text)?.[0].length ?? 0;
}

/** The field a line's label names and how long the label is; undefined for a line without one. */
export function headLabel(text: string): { field: HeadField; length: number } | undefined {
  for (const [field, pattern] of patterns) {
    const match = pattern.exec(text);
    // `Client: a motor insurer. Developed …` tells, and names nobody.
    if (match && !/\p{Ll}{3}\.\s+\p{Lu}|^.{120}/u.test(text.slice(match[0].length)))
      return { field, length: match[0].length };
  }
  return undefined;
}
