const letters =
  "(?:B\\.?\\s?A\\.?\\s?Sc|M\\.?\\s?A\\.?\\s?Sc|BSN|MSN|B\\.?\\s?Acc|B\\.?\\s?Sc|M\\.?\\s?Sc|एम\\.?\\s?एससी\\.?|बी\\.?\\s?एससी\\.?|बी\\.?\\s?एड\\.?|एम\\.?\\s?एड\\.?|BP|BEP|B\\.?A|M\\.?A|B\\.?S|M\\.?S|B\\.?\\s?Eng|M\\.?\\s?Eng|B\\.?\\s?Tech|M\\.?\\s?Tech|B\\.?E|M\\.?E|B\\.?\\s?Ed|M\\.?\\s?Ed|Ph\\.?\\s?D|D\\.?Phil|M\\.?Phil|LL\\.?B|LL\\.?M|J\\.?D|M\\.?D|E?MBA|BBA|B\\.?F\\.?A|M\\.?F\\.?A|B\\.?Com|M\\.?Com|MRes|MSci|MPH|MPA|BCA|MCA|HND|BTS|DUT|A\\.?A\\.?S|A\\.?A|A\\.?S|बी\\.?\\s?टेक|एम\\.?\\s?टेक|बीएससी|एमएससी|बी\\.ए|एम\\.ए|पीएचडी)\\.?(?:\\s?\\(?Hons?\\.?\\)?)?";
const named =
  "(?:Bachelor|Master|Doctor|Associate)(?:['’]?s)?(?:\\s+degree)?|Doctorate|Ph\\.?D\\.?|Diplom(?:-\\p{L}+|studium)?|Magister|Licencjat|Inżynier|NVQ(?: Level \\d)?|BTEC(?: Level \\d)?(?: (?:Extended|National|Higher National))?(?: Diploma)?|Diplomado|Ausbildung(?= z)|GCSEs?|(?:vwo|havo|vmbo|mbo)-diploma|Fachabitur|Staatsexamen|Licence(?: professionnelle)?|Maîtrise|Master (?:1|2)|Doctorat|Diplôme(?: d['’]ingénieur)?|Grado|Licenciatura|Máster|Doctorado|Bacharelado|Mestrado|Doutorado|Tecnólogo|Laurea(?: magistrale| triennale)?|Dottorato|Diploma|T[eé]cnico(?: Superior| Profesional)?|(?:Ciclo|Grado) (?:Formativo|Medio|Superior)|Postgrado|Posgrado|P[oó]s-gradua[cç][aã]o|CAP|Bac(?: pro)?|Higher (?:National )?(?:Diploma|Certificate)|Advanced Diploma|Graduate Certificate|Postgraduate (?:Diploma|Certificate)|PGCE|PGDip|A[- ]Levels?|Erasmus Mundus Master|Honours|Minor|Major|Certificate(?: (?:IV|I{1,3}))?|Class (?:X|XII|10|12)(?!\\p{L})|Baccalauréat|\\p{L}*[Ww]eiterbildung|Ingeniería|Ingegneria|بكالوريوس|ماجستير|دكتوراه|دبلوم|学士|硕士|博士|本科|专科|修士|स्नातक|डिप्लोमा";
/** `Baccalauréat technologique Hôtellerie`: an adjective behind the noun says which degree it is. */
const adjective =
  "\\s+(?:technologique|professionnel(?:le)?|général|universitaire|spécialisé|profesional|universitari[oa]|t[eé]cnic[oa]|magistrale|triennale|specialistica)";
const joiner =
  "\\s+(?:in|en|em|im Fach|im|zur|zum|في|में|de|di|da|del|des|der)\\s+(?:the\\s+)?|\\s+d['’]|\\s*[,:，、،]\\s*|\\s+[–—-]\\s+";
const degree = new RegExp(
  `^((?:${letters}|${named})(?:\\s*\\([^()]{2,20}\\))?(?:${adjective})?)(${joiner}|\\s+of\\s+|\\s+)(?=\\S)`,
  "iu",
);
const whole = new RegExp(`^(?:${letters}|${named})$`, "iu");
const classes = /^(?:hons?|honou?rs|oxon|cantab|distinction|merit|res)\b/iu;
const fields =
  /^(?:computer|electrical|mechanical|civil|chemical|economics|mathematics|physics|chemistry|biology|psychology|history)\b/i;
const faculties =
  /^(?:(?:Applied |Natural |Social |Political |Health |Medical )?(?:Science|Arts|Engineering|Commerce|Technology|Education|Laws?|Philosophy|Medicine|Music|Nursing|Architecture|Business Administration|Fine Arts|Public Health|Public Administration|Social Work|Design|Pharmacy|Accounting|Accountancy|Teaching|Letters)s?)(?: \\([^()]{2,20}\\))?/iu;

/**
 * Tells how long the degree is that a text begins with, and where the field of study begins after
 * it; undefined when the text is no degree followed by a field.
 */
export function leadingDegree(text: string): { length: number; areaFrom: number } | undefined {
  // `Bachelor of Health Science (Physiotherapy)`
  const inner =
    /^((?:Bachelor|Master|Doctor|Diploma) of [\p{L} ]+?)\s*\((?=\p{Lu}\p{Ll}[\p{L} ,&-]+\)$)/u.exec(text);
  if (inner?.[1] && faculties.test(inner[1].replace(/^\p{L}+ of /u, "")))
    return { length: inner[1].length, areaFrom: inner[0].length };
  if (whole.test(text)) return undefined;
  // `MBA (Human Resources)`: a field in brackets, where `BSc (Hons)` is a degree with its class.
  const field = /^([^()]+?)\s*[(（](?=\p{Lu}[\p{L}&'’ ,-]+[)）]$)/u.exec(text);
  if (
    field?.[1] &&
    whole.test(field[1]) &&
    !classes.test(text.slice(field[0].length)) &&
    /\p{Ll}/u.test(text.slice(field[0].length))
  )
    return { length: field[1].length, areaFrom: field[0].length };
  const match = degree.exec(text);
  if (!match?.[1]) return undefined;
  const from = match[0].length;
  const sign = match[2] ?? "";
  if (!/^\s+of\s+$/i.test(sign)) {
    // With nothing between them, only a name may follow: `Diplom-Ingenieur Maschinenbau`, not `Master thesis`.
    const isName = /^[\p{Lu}\p{Lo}]/u.test(text.slice(from));
    return sign.trim() || isName ? { length: match[1].length, areaFrom: from } : undefined;
  }
  if (fields.test(text.slice(from))) return { length: match[1].length, areaFrom: from };
  const faculty =
    faculties.exec(text.slice(from))?.[0] ?? /^[\p{L} &]+?(?=\s+in\s|,|$)/u.exec(text.slice(from))?.[0];
  if (!faculty || !faculties.test(text.slice(from))) {
    // `Bachelor of Aviation` is a degree and its field; `Bachelor of Arts` is a degree.
    const isField =
      /^(?:Bachelor|Master|Diploma|Certificate)$/i.test(match[1]) && /^\p{Lu}/u.test(text.slice(from));
    return isField && !/\sin\s/.test(text) ? { length: match[1].length, areaFrom: from } : undefined;
  }
  const length = from + faculty.length;
  const after = new RegExp(`^(?:${joiner}|\\s+\\(?(?:Hons?|Honours)\\.?\\)?,?\\s+(?:in\\s+)?)`, "iu").exec(
    text.slice(length),
  );
  return after ? { length, areaFrom: length + after[0].length } : undefined;
}
