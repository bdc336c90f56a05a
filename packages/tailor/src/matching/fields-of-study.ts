/** Fields of study that go by several names. */
const families: readonly RegExp[] = [
  /\b(?:computer science|computing|informati(?:cs|k|que)|software engineering|computer engineering|information (?:technology|systems)|wirtschaftsinformatik|informática)\b/i,
  /\b(?:business(?: administration| studies| management)?|management|betriebswirtschaft\w*|BWL|administración de empresas|gestion)\b/i,
  /\b(?:accounting|accountancy|finance|rechnungswesen|comptabilité|contabilidad)\b/i,
  /\b(?:statistics|mathematics|maths?|statistik|mathematik|mathématiques|matemáticas|data science)\b/i,
  /\b(?:marketing|communications?|media studies|public relations|journalism|kommunikation\w*)\b/i,
  /\b(?:electrical engineering|electronics|elektrotechnik|électrotechnique)\b/i,
  /\b(?:mechanical engineering|maschinenbau|génie mécanique)\b/i,
  /\b(?:civil engineering|construction(?: management)?|bauingenieur\w*|génie civil)\b/i,
  /\b(?:law|legal studies|jura|rechtswissenschaft\w*|droit|derecho)\b/i,
  /\b(?:psychology|psychologie|psicología)\b/i,
  /\b(?:education|pedagogy|teaching|pädagogik|lehramt)\b/i,
];

/** Which family of fields a text names, as its place in the list; undefined for none. */
export function fieldOfStudy(text: string): number | undefined {
  const at = families.findIndex((family) => family.test(text));
  return at < 0 ? undefined : at;
}

/** What job postings call several fields at once, and the fields that are meant. */
const broad: readonly [asked: RegExp, studied: RegExp][] = [
  [
    /\b(?:quantitative|numerate|analytical|STEM)\b/i,
    /\b(?:statisti\p{L}+|math\p{L}*|physic\p{L}*|econom\p{L}+|engineering|comput\p{L}+|data|finance|actuarial|informati\p{L}+|ingeni\p{L}+)/iu,
  ],
  [
    /\b(?:sciences?|scientific|life science|STEM)\b/i,
    /\b(?:\p{L}*biolog\p{L}+|\p{L}*chem\p{L}+|physic\p{L}*|biomedic\p{L}+|pharma\p{L}+|genetics|geolog\p{L}+|environmental science|food science|math\p{L}*|statisti\p{L}+)/iu,
  ],
  [
    /\b(?:technical|engineering)\b/i,
    /\b(?:\p{L}+ engineering|comput\p{L}+|electronics|mechatronics|physics|informati\p{L}+)/iu,
  ],
  [
    /\b(?:business|commerce)\b/i,
    /\b(?:business|commerce|management|accounting|finance|marketing|econom\p{L}+)/iu,
  ],
];

/** Whether a field named for many ("quantitative") is asked, and one of those was studied. */
export function isOfBroadField(asked: string, studied: string): boolean {
  return broad.some(([field, fields]) => field.test(asked) && fields.test(studied));
}
