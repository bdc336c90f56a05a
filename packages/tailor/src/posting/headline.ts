/** What a posting says of itself before it asks for anything: title, company, place. */
import { findSkills } from "@tailorbird/skills/find-skills";
import { clean, gender, label, notTitle, titleIn, titleNoun } from "./title.ts";

const companyLabel = label(
  "company|employer|organi[sz]ation|arbeitgeber|unternehmen|firma|entreprise|société|empresa",
);
const placeLabel =
  /^[\s•*-]*(?:location|place(?: of work)?|based in|where|standort|arbeitsort|einsatzort|ort|lieu(?: de travail)?|localisation|ubicación|lugar)\s*[:：]\s*(.{2,80})$/imu;

export interface Headline {
  title: string | null;
  company: string | null;
  location: string | null;
}

/** Reads the first lines of the plain text; `given` is what is known already. */
export function readHeadline(
  head: readonly string[],
  text: string,
  given: { title: string | null; company: string | null },
): Headline {
  const said = openingOf(head[0] ?? "");
  const title = given.title ?? titleIn(head, said?.title);
  const company = given.company ?? companyIn(head, title, text, said?.company);
  return { title, company, location: locationIn(head, text, company) ?? said?.place ?? null };
}

const employerName =
  "(?:(?:St|Dr|Mt)\\. )?\\p{Lu}[\\p{L}\\p{N}&'’-]*(?: (?:&|und|and|et|y|de|of|\\p{Lu}[\\p{L}\\p{N}&'’-]*)){0,5}";
const placeAfter =
  "(?:,? \\([^)]{1,60}\\))?(?:,| in| [–—-]) (\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+){0,2})?[^.]{0,60}";
const opening = new RegExp(
  `^([\\p{L}\\p{N} /+#&().*-]{3,70}?),? (?:at|@|bei|chez) (?:der |die |dem |the )?(${employerName})(?:\\.?${placeAfter})?\\.(?:\\s|$)`,
  "u",
);

/**
 * "Senior Engineer at Gullwing Freight, Bristol. We need …": a posting that begins as prose, and says in its first
 * words what others say in lines of their own.
 */
function openingOf(line: string): { title: string; company: string; place: string | undefined } | undefined {
  const [, title, company, place] = opening.exec(clean(line).slice(0, 300)) ?? [];
  if (!title || !company || !titleNoun.test(title) || notTitle.test(title)) return undefined;
  return { title, company, place };
}

function companyIn(
  head: readonly string[],
  title: string | null,
  text: string,
  said: string | undefined,
): string | null {
  const lines = head.map(clean);
  const labelled = lines.map((line) => companyLabel.exec(line)?.[1]).find(Boolean);
  const at = lines
    .slice(0, 3)
    .map((line) =>
      titleNoun.test(line) && line.length <= 100 && !/[.!?]$/.test(line)
        ? /\s(?:at|@|bei|chez)\s+(?:der |die |dem )?(\p{Lu}[\p{L}\p{N}&. -]{1,50}?)(?=\s*(?:[(|,–—-]|$))/u.exec(
            line,
          )?.[1]
        : undefined,
    )
    .find(Boolean);
  const beside = title === null ? undefined : besideTitle(lines, title);
  const below = title === null ? undefined : belowTitle(lines, title);
  const about =
    /^(?:#+\s*|\*\*)?(?:about|über|à propos de|sobre)\s+(\p{Lu}[\p{L}\p{N}&.' -]{1,40}?)(?:\*\*)?\s*:?$/imu.exec(
      text,
    )?.[1];
  const prose = head.join("\n");
  const subject = [subjectPattern, itself, legal, opensWith]
    .map((pattern) => pattern.exec(prose)?.[1])
    .find(Boolean);
  const found = [labelled, said, at, beside, below, about, subject].find(
    (each) =>
      each &&
      !/^(?:Zur|Zum|Für|Ab|Wir|Im|Pour|Para) /u.test(each) &&
      !/^(?:us|you|the|this|we|our|who|what|it|he|she|the (?:role|job|team|company|position)|uns|nous|nosotros)$/i.test(
        each.trim(),
      ),
  );
  return found?.trim().slice(0, 120) ?? null;
}

const named =
  "(\\p{L}*\\p{Lu}[\\p{L}\\p{N}&'’]*(?:[ .-](?:&|and|und|et|y|de(?: la| los| las)?|des|du|del|of|\\p{Lu}[\\p{L}\\p{N}&'’]*)){0,5})";
/** "We are Tarangini Foods, makers of …", "At Hollin Bank, …". */
const itself = new RegExp(
  `^(?:(?:We are|Wir sind|Nous sommes|Somos) |(?:At|Bei|Chez|En) )${named}(?=[,.(]| \\()`,
  "mu",
);
/** "Seit 1926 füllt die Lippequell Getränke GmbH …". */
const legal =
  /(?<!\p{L})((?!(?:Die|Der|Das|Bei|Wir) )(?:\p{Lu}[\p{L}\p{N}&-]* ){1,4}(?:GmbH|AG|SE|KG|e\.V\.|Ltd|LLP|LLC|Inc|plc|SAS|SARL|S\.L\.)(?: & Co\.? KG)?)(?!\p{L})/u;
/** "Little Wrens Nursery has looked after …": what a posting begins with does something. */
const opensWith = new RegExp(
  `^(?!(?:We|Our|This|It|There|As|If|You|Who|What|In|Are|Do|Join|Working|Looking)\\b)(?:(?:La|Le|Les|El|Los|Las|Die|Der|Das) |L['’])?((?:The )?${named.slice(1, -1)})(?:, [^.,]{3,80}(?:, [^.,]{3,60})?,)? (?:has|have|\\p{Ll}{3,}(?:s|t|te|ge|nt)) `,
  "u",
);

/** "Alder & Finch, a growing brand, seeks …". */
const subjectPattern =
  /(?:^|[.!\n]\s*)(?:(?:At|Bei|Chez|Die|Der|Das|La|Le|El) |L['’])?((?:The )?\p{L}*\p{Lu}[\p{L}\p{N}&'’]*(?:[ .-](?:&|and|und|et|de|of|\p{Lu}[\p{L}\p{N}&'’]*)){0,5})(?: \([^)]{2,40}\))?(?:, [^.,]{3,60}(?:, [^.,]{3,40})?,)? (?:(?:is|are) (?:now |currently )?(?:looking|hiring|seeking|recruiting|searching)|is (?:an?|the)|seeks|needs|wants|runs|offers|provides|operates|supplies|sucht|suchen|recherche|recrute|embauche|busca|ist ein|est un|es una?|builds|makes|helps)(?!\p{L})/u;

/** "Sous Chef - Halvorsen's Landing (140 seats)", "Assistant (Level 3) - Ashgrove Academy, Walsall". */
function besideTitle(lines: readonly string[], title: string): string | undefined {
  const line = lines.slice(0, 2).find((each) => each.startsWith(title) && each.length <= 110);
  // A town or a bracket behind it tells a name from a part of the title ("Engineer - Backend").
  const name = behindTitle.exec(line?.slice(title.length) ?? "")?.[1];
  return name && /\p{L}{3}/u.test(name) && !titleNoun.test(name) && !notEmployer.test(name)
    ? name
    : undefined;
}

const behindTitle =
  /(?:^| )[-–—|] (\p{Lu}[\p{L}\p{N}&.'’ -]*?)(?=, \p{Lu}| \((?![Rr]emote|[Hh]ybrid|[Oo]n-?site|[Ff]ull|[Pp]art|[mfwdhMFWDH]\/|\d))/u;

/** What as often stands behind a title: how much, for how long, where. */
const notEmployer =
  /^(?:remote|hybrid|on-?site|days|nights|full|part|permanent|temporary|fixed|contract|casual|shift|evening|weekend|level|grade|band|team|\p{L}+ (?:team|shift|platform|department|region|area))\b/iu;

/** "Gullwing Freight (an invented company), Bristol or remote" under the title. */
function belowTitle(lines: readonly string[], title: string): string | undefined {
  const at = lines.findIndex((line) => line.startsWith(title.slice(0, 10)));
  const next = at < 0 || at > 2 ? undefined : lines[at + 1];
  if (!next || next.length > 90 || /[.!?:]$/.test(next) || titleNoun.test(next)) return undefined;
  return /^(\p{Lu}[\p{L}\p{N}&.'’-]*(?: (?:&|und|and|et|y|de|des|du|del|la|las|los|of|\p{Lu}[\p{L}\p{N}&.'’-]*)){0,6})(?=\s*(?:$|[(,|·•–—]|\s-\s))/u.exec(
    next,
  )?.[1];
}

function locationIn(head: readonly string[], text: string, company: string | null): string | null {
  const labelled = placeLabel.exec(text.slice(0, 8_000));
  if (labelled) return labelled[1]!.replace(/\*\*/g, "").trim();
  const tail = /^(?:the )?(?:remote|hybrid|on-?site|full|part|permanent|m\/|all genders|an? )/i;
  const line =
    company === null
      ? undefined
      : head.map(clean).find((each) => each.startsWith(company) && each.length <= 110);
  const after = line
    ?.slice(company!.length)
    .replace(/^\s*\([^)]*\)/, "")
    .split(/\s*[,|·•–—]\s*|\s-\s/)
    .map((part) => part.replace(/\s+(?:or|oder|ou|o) (?:remote|hybrid).*$/i, "").trim())
    .find((part) => /^\p{Lu}[\p{L}.' -]{2,40}$/u.test(part) && !tail.test(part));
  if (after) return after;
  const opening = /^[^.!?]{0,400}/u.exec(text.trimStart())?.[0] ?? "";
  const bracket = /\(([\p{Lu}][\p{L} .-]{2,40}(?:,\s*[\p{L} .-]{2,30})?)\)/u.exec(opening)?.[1];
  if (bracket && !tail.test(bracket) && !gender.test(`(${bracket})`) && findSkills(bracket).length === 0)
    return bracket.replace(/,\s*(?:hybrid|remote|on-?site|vor Ort).*$/i, "").trim();
  return (
    /\b(?:based in|located in|office in|in unserem Büro in|in unserer? \p{L}+ in|basé à|con sede en)\s+(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2})/u.exec(
      text.slice(0, 4_000),
    )?.[1] ?? null
  );
}
