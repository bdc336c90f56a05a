import { board, degreeClass, degreeKinds, degreeLetters, degreeNames } from "./degree-words.ts";

/** Where in a text a degree stands, and its field: `[from, to)`. */
export interface DegreePhrase {
  /** One part, or two where its class follows the field: `BSc Physics (Hons)`. */
  degree: [number, number][];
  area?: [number, number];
  /** Words that say only that a field follows: `Fachrichtung`, `kierunek:`. */
  labels: [number, number][];
  /** What else is said behind: a minor, or that it was taken part-time. */
  rest?: [number, number];
}

const letters = new RegExp(`^${degreeLetters}`, "u");
const names = new RegExp(`^${degreeNames}`, "iu");
const kinds = new RegExp(`^(?:(?:${degreeKinds})\\s+)+`, "iu");
/** `NCTJ Diploma` */
const awarder = /^\p{Lu}{3,}\s+(?=(?:(?:\p{Lu}\p{L}+|Level \d)\s+)?(?:Diploma|Certificate|Award))/u;
/** `Baccalauréat technologique Hôtellerie`: an adjective behind the noun says which degree it is. */
const adjective =
  /^\s+(?:technologique|professionnel(?:le)?|scientifique|littéraire|général|universitaire|spécialisé|profesional|universitari[oa]|oficial|t[eé]cnic[oa]|magistrale|triennale|specialistica|candidate|student|degree|thesis|examination|complet[oa]|incomplet[oa]|concluíd[oa])(?=$|[\s,(–-])/iu;
const faculty =
  /^(?:(?:Applied |Natural |Social |Political |Health |Medical |Information |Computer |Life |Professional )?(?:Science|Arts|Engineering|Commerce|Technology|Education|Laws?|Philosophy|Medicine|Music|Nursing|Architecture|Business Administration|Business|Fine Arts|Public Health|Public Administration|Public Policy|Social Work|Design|Pharmacy|Accounting|Accountancy|Teaching|Letters|Divinity|Theology|Dental Surgery|Dental Medicine|Veterinary Medicine|Nursing Practice|Physical Therapy|Surgery|Research|Management|Higher Education|Completion)s?)(?=$|[\s,:(–-])(?:\s+and\s+(?:Surgery|Arts|Commerce|Science|Laws|Engineering))?/iu;
/** `Bachelor of Aviation`, `Master of Health Administration`: whose bachelor it is belongs to the degree. */
const titled = /^\p{Lu}[\p{L}'’&/ -]*?(?=\s+in\s|\s*[,(:]|\s+[–—-]\s|$)/u;
/** `Ausbildung zur Kauffrau`, `Lehre als Koch`: what somebody was trained to be is what the training is called. */
const trained = /(?:ausbildung|lehre|umschulung)$/iu;
const joiner =
  /^(?:\s+(?:in|en|em|i|im Fach|im Bereich|im|zur|zum|als|für|w zakresie|في|में|de|di|da|del|des|der)\s+(?:the\s+|de\s+(?=\p{Lu}))?|\s+d['’]|\s*[,:，、،]\s*|\s+[–—-]\s+)(?=\S)/iu;
const label =
  /^(?:Studium\s+(?:der|des|im Fach)|Fachrichtung|Studienrichtung|Studiengang|Fach|Schwerpunkt(?:e)?|Studienschwerpunkt|Vertiefung(?:srichtung)?|option|majeure|mineure|kierunek|specjalność|profiel|richting|afstudeerrichting|inriktning|(?:studijní )?obor|(?:studijný )?odbor|specializace|špecializácia|specializarea|szak|linje|pääaine|indirizzo|spécialité|filière|especialidad(?:\s+en)?|majors?(?:\s+in)?|majoring(?:\s+in)?|concentration(?:\s+in)?|speciali[sz]ation(?:\s+in)?|field of study|专业|専攻)(?:\s*[:：]\s*|\s+)(?=\S)/iu;
/** A second field beside the degree's own, and how it was taken: neither is the field. */
const minor =
  /(?:\s*[,;(]\s*|\s+(?:with|and)\s+(?:a\s+)?)(?:minor(?:ing|ed|s)?(?:\s+in|\s*:|\s)|nebenfach|concentration\s+in)\s*\p{L}.*$/iu;
const mode =
  /\s*\(?\b(?:with\s+(?:QTS|qualified\s+teacher\s+status)|part[- ]time|full[- ]time|distance learning|online|evening classes|studia\s(?:nie)?stacjonarne|studia\szaoczne|berufsbegleitend|en alternance|a distancia|à distance|deeltijd|BBL|BOL|in progress|ongoing|not completed|not finished|unfinished|incomplete|em andamento|cursando|trancado|en curso|en cours|laufend|abgebrochen|nicht abgeschlossen|in corso|w toku|pågående)\)?$/iu;
const trailingClass =
  /\s*(?:\(\s*(?:hons?|honou?rs)\.?\s*\)|(?<=\s)with\s+(?:honou?rs|(?:an? )?(?:integrated )?(?:foundation|placement|sandwich|industrial) year))\s*$/iu;

/** The degree at a text's beginning, in letters or named, with what says its kind, class and faculty; its length. */
function leadLength(text: string): number {
  const by = awarder.exec(text)?.[0].length ?? 0;
  const kind = by + (kinds.exec(text.slice(by))?.[0].length ?? 0);
  const noun = (from: number) => {
    const lettered = letters.exec(text.slice(from))?.[0] ?? "";
    const name = names.exec(text.slice(from))?.[0] ?? "";
    return { name, end: from + Math.max(lettered.length, name.length) };
  };
  let { name: named, end } = noun(kind);
  // A kind may be the degree itself: `HBO`, `Level 3`.
  if (end === kind) ({ name: named, end } = noun(0));
  if (end === kind || end === 0) return 0;
  end += adjective.exec(text.slice(end))?.[0].length ?? 0;
  end += /^\s+Program(?:me)?(?=$|[\s,(–-])/u.exec(text.slice(end))?.[0].length ?? 0;
  const arts =
    /^associate/i.test(named) &&
    /^\s+in\s+(?=(?:Applied\s)?(?:Arts|Science)(?!\p{L}))/iu.exec(text.slice(end));
  const of = (arts || /^\s+of\s+/i.exec(text.slice(end)))?.[0].length ?? 0;
  if (of > 0 && named.length > 0) {
    const after = text.slice(end + of);
    const isOfLevel = /(?:diploma|certificate)$/i.test(named);
    const whose = faculty.exec(after)?.[0] ?? (isOfLevel ? undefined : titled.exec(after)?.[0]);
    const rest = after.slice(whose?.length ?? 0);
    // `Diploma of Nursing` is a diploma and its field; `Certificate of Technology, Pipe Welding` names the field behind it.
    const isField =
      isOfLevel &&
      !/^\s*[,:(–-]|\sin\s/.test(rest) &&
      !/^(?:Higher )?Education$|^Completion$/i.test(whose ?? "");
    if (whose && !isField) end += of + whose.length;
  }
  const trade =
    trained.test(text.slice(0, end)) &&
    /^\s+(?:zu[mr]|als)\s+[^,:;–—|]+?(?=\s+-\s|\s*[,:;–—|]|$)/u.exec(text.slice(end));
  if (trade) end += trade[0].length;
  return classEnd(text, end);
}

/** `(Hons)`, `(B.Sc.)`, `with Honours` behind a degree. */
function classEnd(text: string, from: number): number {
  let end = from;
  for (;;) {
    const rest = text.slice(end);
    const bracket = /^\s*[(（]([^()（）]{1,28})[)）]/u.exec(rest);
    const isOwn = bracket?.[1] !== undefined && isOfDegree(bracket[1].trim(), text.slice(0, from));
    // `BA (RCA) Textiles`: letters before a field that follows without a sign.
    const isBefore =
      /^\s*\(\p{Lu}{2,5}\)$/u.test(bracket?.[0] ?? "") &&
      /^\s+\p{Lu}\p{Ll}/u.test(rest.slice(bracket?.[0].length ?? 0));
    const taken =
      bracket && (isOwn || isBefore)
        ? bracket[0]
        : (/^,?\s+(?:\(?hons\.?\)?|(?:with\s+|joint\s+|single\s+|combined\s+)?honou?rs)(?=$|[\s,:–-])/iu.exec(
            rest,
          )?.[0] ?? again.exec(rest)?.[0]);
    if (!taken) return end;
    end += taken.length;
  }
}

/** `Master of Science - MS`, as some forms fill in the letters again. */
const again = new RegExp(`^\\s+[-–]\\s+(?:${degreeLetters})(?=$|,)`, "u");

/** A class, a board, the degree's own letters (`Master of Health Administration (M.H.A.)`), or its name in another country. */
function isOfDegree(inner: string, degree: string): boolean {
  if (degreeClass.test(inner) || board.test(inner) || /^Dr\.\s/.test(inner)) return true;
  if (leadLength(inner) === inner.length) return true;
  const initial = /\p{Lu}/u.exec(degree)?.[0];
  return /^(?:\p{Lu}\.?){2,7}$/u.test(inner) && inner[0] === initial && /\p{Ll}{3}/u.test(degree);
}

/** Tells a degree from its field, in any order: `BSc (Hons) Zoology`, `Laurea in Fisica`, `Diesel Technology Certificate`. */
export function degreePhrase(text: string): DegreePhrase | undefined {
  return leading(text) ?? closing(text);
}

function leading(text: string): DegreePhrase | undefined {
  const end = leadLength(text);
  if (end === 0) return undefined;
  const degree: [number, number][] = [[0, end]];
  const rest = text.slice(end);
  if (!/[\p{L}\p{N}]/u.test(rest)) return { degree, labels: [] };
  const of = /^\s+of\s+(?=\p{Lu})/u.exec(rest)?.[0].length ?? 0;
  // `MBA (Human Resources)`: a field in brackets.
  const behind =
    trailingClass.exec(rest) ?? /\)(?<mode>\s+with\s+(?:QTS|qualified teacher status))$/iu.exec(rest);
  const said = behind?.groups?.mode;
  const tail = behind ? rest.length - (said ?? behind[0]).length : rest.length;
  const inner =
    /^\s*[(（](?=[\p{L}][^()（）]+(?:[(（][^()]*[)）])?[)）]$)/u.exec(rest.slice(0, tail))?.[0].length ?? 0;
  const sign = of || inner || (joiner.exec(rest)?.[0].length ?? 0);
  const blank = /^\s+/.exec(rest)?.[0].length ?? 0;
  // With nothing between them, only a name may follow: `Diplom-Ingenieur Maschinenbau`, not `Master thesis`.
  if (!sign && !(blank && /^[\p{Lu}\p{Lo}\d]/u.test(rest.trimStart()))) return undefined;
  let from = end + (sign || blank);
  const named = fieldLabelLength(text.slice(from));
  const labels: [number, number][] = named > 0 ? [[from, from + named]] : [];
  if (/^\s+d['’]$/u.test(rest.slice(0, sign))) labels.push([end, end + sign]);
  from += named;
  let to = inner > 0 ? end + tail - 1 : text.length;
  const cutEnd = (pattern: RegExp) => {
    const match = pattern.exec(text.slice(from, to));
    // Something has to be left of the field, unless all that follows is no field.
    if (!match || (match.index > 0 && match.index < 3)) return undefined;
    const part: [number, number] = [from + match.index, to];
    to = part[0];
    return part;
  };
  const last: [number, number] | undefined =
    inner > 0 && tail < rest.length ? [end + tail, text.length] : undefined;
  const others = cutEnd(minor) ?? cutEnd(mode) ?? (said ? last : undefined);
  const honours = last && !said ? last : cutEnd(trailingClass);
  if (honours) degree.push(honours);
  // `Associate of Science in Nursing (ASN)` says the same twice.
  const again = /\s*\(([^()]{2,8})\)$/u.exec(text.slice(from, to));
  if (again?.[1] && letters.exec(again[1])?.[0].length === again[1].length) {
    labels.push([from + again.index, to]);
    to = from + again.index;
  }
  const hasArea = /[\p{L}\p{N}]/u.test(text.slice(from, to));
  return {
    degree,
    ...(hasArea ? { area: [from, to] as [number, number] } : {}),
    labels,
    ...(others ? { rest: others } : {}),
  };
}

/** How something was studied, and nothing else: `part-time`. */
export function isMode(text: string): boolean {
  return mode.exec(text)?.[0].length === text.length;
}

/** How long the label is that only says that a field follows: `Fachrichtung`, `kierunek:`, `Major in`. */
export function fieldLabelLength(text: string): number {
  return label.exec(text)?.[0].length ?? 0;
}

const closers = new RegExp(
  `(?<=\\s)(?:(?:(?:\\p{Lu}{3,}|${degreeKinds})\\s+)*(?:[Cc]ertificate|[Dd]iploma|Degree|Apprenticeship|Nanodegree)(?:\\s+Program(?:me)?)?|(?!EFZ|EBA)${degreeLetters})(?:\\s*\\(\\s*hons?\\.?\\s*\\))?$`,
  "u",
);
const asian =
  /^(.+?)(学士|硕士|博士|本科|专科|大专|中专|职高|高中|修士|卒業見込み?|卒業|卒|修了|中退)(?:学位)?$/u;

/** The field first: `Diesel Technology Certificate`, `Politics BA`, `情報工学科 卒業`. */
function closing(text: string): DegreePhrase | undefined {
  const last = asian.exec(text);
  if (last?.[1] && last[2]) {
    const at = last[1].length;
    return { degree: [[at, text.length]], area: [0, at], labels: [] };
  }
  // `Culinary Arts certificate (not finished)`
  const whole = text;
  const behind =
    /\s*\((?:[^()]*,\s*)?(?:not (?:finished|completed)|unfinished|incomplete|in progress|ongoing)\)$/iu.exec(
      whole,
    );
  text = whole.slice(0, behind?.index);
  const match = closers.exec(text);
  const front = text.slice(0, match?.index ?? 0).trimEnd();
  if (
    !match ||
    front.length < 2 ||
    !/^\p{Lu}/u.test(front) ||
    /\d|[:;]|(?:^|\s)of$|^[\p{Lu}-]+$/u.test(front)
  )
    return undefined;
  // `Level II Dental Assisting Certificate`: what kind of certificate it is stands first.
  const kind = kinds.exec(`${front} `)?.[0].length ?? 0;
  const from = kind < front.length ? kind : 0;
  return {
    degree: [...(from > 0 ? ([[0, from]] as [number, number][]) : []), [match.index, text.length]],
    area: [from, front.length],
    labels: [],
    ...(behind ? { rest: [behind.index, whole.length] as [number, number] } : {}),
  };
}
