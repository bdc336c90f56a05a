/** What a posting says of itself before it asks for anything: title, company, place. */
import { findSkills } from "@tailorbird/skills/find-skills";

const titleNoun =
  /(?<!\p{L})(?:engineer|developer|manager|designer|analyst|scientist|nurse|teacher|accountant|consultant|architect|administrator|specialist|coordinator|director|assistant|representative|technician|writer|editor|lead|officer|recruiter|lawyer|attorney|pharmacist|therapist|chef|cook|baker|electrician|plumber|carpenter|welder|mechanic|controller|planner|buyer|researcher|programmer|driver|cashier|barista|waiter|waitress|bartender|receptionist|secretary|clerk|bookkeeper|auditor|actuary|broker|trader|agent|advis[eo]r|associate|executive|president|head|carer|caregiver|cleaner|housekeeper|stylist|hairdresser|guard|operator|machinist|picker|paralegal|solicitor|librarian|psychologist|physiotherapist|midwife|dentist|doctor|physician|surveyor|estimator|foreman|superintendent|supervisor|merchandiser|copywriter|journalist|photographer|intern|apprentice|tutor|lecturer|trainer|strategist|owner|scrum master|entwickler(?:in)?|ingenieur(?:in)?|pfleger(?:in)?|krankenschwester|pflegefach\p{L}+|koch|köchin|verkäufer(?:in)?|buchhalter(?:in)?|lehrer(?:in)?|erzieher(?:in)?|elektriker(?:in)?|elektroniker(?:in)?|mechatroniker(?:in)?|projektleiter(?:in)?|sachbearbeiter(?:in)?|berater(?:in)?|leiter(?:in)?|fachkraft|referent(?:in)?|\p{L}+(?:entwickler|ingenieur|pfleger|leiter|berater|mechaniker|techniker|kaufmann|kauffrau|fachkraft)(?:in)?|développeu(?:r|se)|ingénieure?|infirmi(?:er|ère)|comptable|cuisini(?:er|ère)|vendeu(?:r|se)|chargée? d\p{L}+|chef(?:fe)? de projet|responsable|enseignante?|technicien(?:ne)?|boulang(?:er|ère)|desarrollador(?:a)?|ingenier[oa]|enfermer[oa]|cociner[oa]|contable|dependient[ae]|profesor(?:a)?|técnico|administrativ[oa]|comercial)(?!\p{L})/iu;
const gender = /\((?:[mwfdxh]\s*[/|,]\s*){1,3}[mwfdxh*]\)|\ball genders\b|\(h\/f\)/i;
const label = (words: string) => new RegExp(`^(?:${words})\\s*[:：]\\s*(.+)$`, "iu");
const titleLabel = label(
  "(?:job )?(?:title|position|role)|stellenbezeichnung|titel|position|intitulé(?: du poste)?|poste|puesto|cargo",
);
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

/** A sentence about the work, or to the reader. */
const notTitle =
  /^(?:we|our|you|your|the|this|is|are|join|about|as|if|work|working|become|looking|i|wir|du|sie|nous|vous)\b|\b(?:is|are|will|was|wants?|needs?|looking|hiring|who|that|we|you|our|your)\b/iu;

const clean = (line: string) =>
  line
    .replace(/^#+\s*/, "")
    .replace(/\*\*/g, "")
    .trim();

function titleIn(head: readonly string[], said: string | undefined): string | null {
  const labelled = head.map((line) => titleLabel.exec(clean(line))?.[1]).find(Boolean);
  const lines = head.map(clean);
  const candidate =
    labelled ??
    said ??
    lines.find((line) => line.length <= 110 && gender.test(line)) ??
    lines.find(
      (line) =>
        line.length <= 90 &&
        titleNoun.test(line) &&
        !/[.!?]$|^(?:about|we|our|join|as an?|are you)\b/i.test(line),
    );
  const looking =
    /\b(?:looking for|seeking|hiring|join us as|searching for|needs?)\s+(?:an?|our next|another)\s+((?!team|someone|person)[\p{L} /+#&-]{3,60}?)(?=\s+(?:to|who|with|in|for|at|on)\b|[,.!(])/iu.exec(
      head.join(" "),
    )?.[1] ??
    /(?:suchen(?: wir)?|recherchons|recherche|buscamos|busca)\s+(?:dich als\s+|sie als\s+|ab sofort\s+|zum \p{L}+ \p{L}+\s+)*(?:einen?|eine|une?|un\/a|una?)\s+([\p{L} /-]{3,60}?)(?=\s+(?:\(|für|in|mit|pour|à|en|con|para|avec)|[,.!(])/iu.exec(
      head.join(" "),
    )?.[1];
  const title = candidate ?? looking;
  if (!title) return null;
  const short = title
    .replace(gender, " ")
    .replace(/\s+/g, " ")
    .replace(/^(?:experienced|motivated|passionate|talented|friendly|skilled|enthusiastic) /i, "")
    .replace(/\s+(?:at|@|bei|chez)\s+\p{Lu}.*$/u, "")
    .replace(/\s*[(|–—].*$/, "")
    .replace(/\s+-\s+.*$/, "")
    .replace(/[,:\s-]+$/, "")
    .trim();
  return short === "" ? null : short.slice(0, 120);
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
  const below = title === null ? undefined : belowTitle(lines, title);
  const about =
    /^(?:#+\s*|\*\*)?(?:about|über|à propos de|sobre)\s+(\p{Lu}[\p{L}\p{N}&.' -]{1,40}?)(?:\*\*)?\s*:?$/imu.exec(
      text,
    )?.[1];
  const subject =
    /(?:^|[.!\n]\s*)(?:At |Bei |Chez )?(\p{Lu}[\p{L}\p{N}&]*(?:[ .-]\p{Lu}[\p{L}\p{N}&]*){0,3}) (?:is (?:looking|hiring|seeking|an? |the )|are (?:looking|hiring)|sucht|recherche|busca|ist ein|est un|es una?|builds|makes|helps)/u.exec(
      head.join("\n"),
    )?.[1];
  const found = [labelled, said, at, below, about, subject].find(
    (each) =>
      each &&
      !/^(?:us|you|the|this|we|our|who|what|it|he|she|the (?:role|job|team|company|position)|uns|nous|nosotros)$/i.test(
        each.trim(),
      ),
  );
  return found?.trim().slice(0, 120) ?? null;
}

/** "Gullwing Freight (an invented company), Bristol or remote" under the title. */
function belowTitle(lines: readonly string[], title: string): string | undefined {
  const at = lines.findIndex((line) => line.startsWith(title.slice(0, 10)));
  const next = at < 0 || at > 2 ? undefined : lines[at + 1];
  if (!next || next.length > 90 || /[.!?:]$/.test(next) || titleNoun.test(next)) return undefined;
  return /^(\p{Lu}[\p{L}\p{N}&.'’-]*(?: (?:&|und|and|et|y|de|\p{Lu}[\p{L}\p{N}&.'’-]*)){0,5})(?=\s*(?:$|[(,|·•–—]|\s-\s))/u.exec(
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
  const bracket = /\(([\p{Lu}][\p{L} .-]{2,40}(?:,\s*[\p{L} .-]{2,30})?)\)/u.exec(text.slice(0, 400))?.[1];
  if (bracket && !tail.test(bracket) && !gender.test(`(${bracket})`) && findSkills(bracket).length === 0)
    return bracket.replace(/,\s*(?:hybrid|remote|on-?site|vor Ort).*$/i, "").trim();
  return (
    /\b(?:based in|located in|office in|in unserem Büro in|in unserer? \p{L}+ in|basé à|con sede en)\s+(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2})/u.exec(
      text.slice(0, 4_000),
    )?.[1] ?? null
  );
}
