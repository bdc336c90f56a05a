/** The title of the post, wherever a posting says it. */
import { headingKind } from "./sections.ts";

export const titleNoun =
  /(?<!\p{L})(?:engineer|developer|manager|designer|analyst|scientist|nurse|teacher|accountant|consultant|architect|administrator|specialist|coordinator|director|assistant|representative|technician|writer|editor|lead|officer|recruiter|lawyer|attorney|pharmacist|therapist|chef|cook|baker|electrician|plumber|carpenter|welder|mechanic|controller|planner|buyer|researcher|programmer|driver|cashier|barista|waiter|waitress|bartender|receptionist|secretary|clerk|bookkeeper|auditor|actuary|broker|trader|agent|advis[eo]r|associate|executive|president|head|carer|caregiver|cleaner|housekeeper|stylist|hairdresser|guard|operator|machinist|picker|paralegal|handler|porter|labou?rer|fitter|roofer|painter|plasterer|bricklayer|joiner|butcher|florist|groomer|gardener|landscaper|groundskeeper|janitor|custodian|concierge|hostess?|server|dishwasher|steward(?:ess)?|paramedic|phlebotomist|optometrist|radiographer|sonographer|hygienist|dietitian|nutritionist|counsell?or|nanny|childminder|au pair|tailor|seamstress|upholsterer|loader|packer|courier|dispatcher|inspector|detective|firefighter|sergeant|captain|pilot|sailor|deckhand|farmhand|herder|translator|interpreter|curator|archivist|chemist|biologist|physicist|statistician|economist|geologist|animator|illustrator|producer|musician|instructor|principal|dean|professor|fellow|solicitor|librarian|psychologist|physiotherapist|midwife|dentist|doctor|physician|surveyor|estimator|foreman|superintendent|supervisor|merchandiser|copywriter|journalist|photographer|intern|apprentice|tutor|lecturer|trainer|strategist|owner|scrum master|entwickler(?:in)?|ingenieur(?:in)?|pfleger(?:in)?|krankenschwester|pflegefach\p{L}+|koch|köchin|verkäufer(?:in)?|buchhalter(?:in)?|lehrer(?:in)?|erzieher(?:in)?|elektriker(?:in)?|elektroniker(?:in)?|mechatroniker(?:in)?|projektleiter(?:in)?|sachbearbeiter(?:in)?|berater(?:in)?|leiter(?:in)?|fachkraft|referent(?:in)?|\p{L}+(?:entwickler|ingenieur|pfleger|leiter|berater|mechaniker|techniker|kaufmann|kauffrau|fachkraft|buchhalter|verkäufer|fahrer|arbeiter|verwalter|meister|assistent|helfer|führer|bäcker|monteur)(?:in)?|(?:maler|tischler|schreiner|bäcker|fahrer|kellner|friseur|maurer|monteur|verwalter|assistent|mitarbeiter|hausmeister|vorarbeiter|helfer|gärtner|konditor|metzger|fleischer|schlosser|dachdecker)(?:[*:/]?in)?|réceptionniste|développeu(?:r|se)|ingénieure?|infirmi(?:er|ère)|comptable|cuisini(?:er|ère)|vendeu(?:r|se)|chargée? d\p{L}+|chef(?:fe)? de projet|responsable|enseignante?|technicien(?:ne)?|aide-soignante?|serveu(?:r|se)|chauffeur|électricien(?:ne)?|plombier|maçon|menuisi(?:er|ère)|coiffeu(?:r|se)|caissi(?:er|ère)|magasini(?:er|ère)|préparat(?:eur|rice)|éducat(?:eur|rice)|secrétaire|conduct(?:eur|rice)|pâtissi(?:er|ère)|boulang(?:er|ère)|desarrollador(?:a)?|ingenier[oa]|enfermer[oa]|cociner[oa]|contable|dependient[ae]|profesor(?:a)?|técnico|administrativ[oa]|educador(?:a|\/a)?|auxiliar|camarer[oa]|conductor(?:a)?|peluquer[oa]|fontaner[oa]|electricista|mecánic[oa]|recepcionista|cajer[oa]|repartidor(?:a)?|monitor(?:a)?|maestr[oa]|comercial)(?!\p{L})/iu;
export const gender =
  /\((?:[mwfdxh]\s*[/|,]\s*){1,3}[mwfdxh*]\)|\ball genders\b|\b(?:h\/f|f\/h|m\/w\/d|w\/m\/d)\b/i;
/** A line such as "Company: …", and what stands behind the colon. */
export const label = (words: string) => new RegExp(`^(?:${words})\\s*[:：]\\s*(.+)$`, "iu");
const titleLabel = label(
  "(?:job )?(?:title|position|role)|stellenbezeichnung|titel|position|intitulé(?: du poste)?|poste|puesto|cargo",
);

/** A sentence about the work, or to the reader. */
export const notTitle =
  /^(?:we|our|you|your|the|this|is|are|join|about|as|if|work|working|become|looking|i|wir|du|sie|nous|vous)\b|\b(?:is|are|will|was|wants?|needs?|seeks?|recruits?|runs?|offers?|looking|hiring|who|that|we|you|our|your)\b/iu;

/** Without the marks of Markdown. */
export const clean = (line: string) =>
  line
    .replace(/^#+\s*/, "")
    .replace(/\*\*/g, "")
    .trim();

/** The title in the first lines; `said` is what the first words say it is. */
export function titleIn(head: readonly string[], said: string | undefined): string | null {
  const labelled = head.map((line) => titleLabel.exec(clean(line))?.[1]).find(Boolean);
  const lines = head.map(clean);
  const candidate =
    labelled ??
    said ??
    lines.find((line) => line.length <= 110 && gender.test(line) && !/[.!?]$|[.!?] \p{Lu}/u.test(line)) ??
    lines
      .slice(0, 4)
      .find(
        (line) =>
          line.length <= 90 &&
          titleNoun.test(line) &&
          !/[.!?]$|^(?:about|we|our|join|as an?|are you)\b/i.test(line),
      );
  const title = candidate ?? firstSentence(lines[0] ?? "") ?? lookedFor(head.join(" "), lines);
  if (!title) return null;
  const short = title
    .replace(gender, " ")
    .replace(/\s+/g, " ")
    .replace(/^(?:experienced|motivated|passionate|talented|friendly|skilled|enthusiastic) /i, "")
    .replace(/\s+(?:at|@|bei|chez)\s+\p{Lu}.*$/u, "")
    .replace(/\s+\(.*$|\s*[|–—].*$/, "")
    .replace(/\s+-\s+.*$/, "")
    .replace(/[,:\s-]+$/, "")
    .trim();
  return short === "" ? null : short.slice(0, 120);
}

/** "Material Handler, 2nd shift. Midsouth Cold Logistics runs …": prose whose first sentence is the title. */
function firstSentence(line: string): string | undefined {
  const [, sentence = ""] = /^([^.!?]{3,70})[.!] \p{Lu}/u.exec(line) ?? [];
  return titleNoun.test(sentence) &&
    !notTitle.test(sentence) &&
    !/\b(?:at|by|for|from|in|on|to|with) \p{Ll}/u.test(sentence)
    ? sentence
    : undefined;
}

/** A posting of several lines begins with its title, whatever that is called: "Jefe/a de cocina". */
function firstLine([line = "", ...more]: readonly string[]): string | undefined {
  const isShort = line.length <= 70 && line.split(" ").length <= 8 && /^\p{Lu}/u.test(line);
  const isProse = /[.!?:]$|[.!?] \p{Lu}/u.test(line) || notTitle.test(line);
  return more.length > 0 && isShort && !isProse && headingKind(line, false) === null && !legalForm.test(line)
    ? line
    : undefined;
}

const legalForm = /(?<!\p{L})(?:GmbH|AG|KG|e\.V\.|Ltd|LLP|LLC|Inc|plc|S\.?A\.?S?|S\.?L\.?|SARL|Co)\b\.?/u;

const looking = [
  /(?<!\p{L})[Aa]ls (\p{Lu}[\p{L} /-]{3,60}?)(?= \([mwfdx]\/| \p{Ll}{3,}en Sie\b| \p{Ll}{3,}st du\b)/gu,
  /\b[Aa]s (?:an? |our (?:new )?)?(\p{Lu}[\p{L}\p{N} /+#&-]{3,60}?)(?=,? you\b)/gu,
  /\b(?:looking for|seeking|seeks?|hiring|recruiting|recruits?|join us as|searching for|after|adding|appointing|needs?|wants?|requires?)\s+(?:(?:an?|our(?: (?:next|first|new))?|another|experienced|two|three|several|more)\s+)*((?!team|someone|somebody|person|people|candidate|applicant|part\b)[\p{L}\p{N} /+#&,-]{3,60}?)(?=,?\s+(?:to|who|with|in|for|at|on|from|you|and)\b|[.!(])/giu,
  /(?:suchen|sucht|recherchons|recherche|recrut(?:e|ons)|embauche|buscamos|busca|incorpora(?:mos)?|necesitamos)\s+(?:[^.!?]{1,80}?(?<!\p{L}))??(?:als|(?:einen?|eine|un|une|una)(?:\/\p{L}{1,3}|\(\p{L}\))?(?:\s+(?:ou|oder|o)\s+(?:une?|eine[nr]?|una))?)\s+([\p{L} /():*-]{3,70}?)(?=\s+(?:\([mwfdxh]|für|in|im|mit|ab|zum|zur|oder|bei|pour|à|au|en|dans|con|para|avec|ou|de la|del|qui|que|der|die)(?!\p{L})|,|[.!]|\s*\([mwfdxh]|\s+h\/f)/giu,
  /(?:buscamos|busca|recherche|recrute|sucht|suchen)\s+((?!un|ein|une|una|zum|ab)\p{L}[\p{L} /-]{3,50}?)(?=\s+(?:con|para|en|pour|avec|mit|für|\()|[,.!(])/giu,
];

/** What a sentence says is looked for, where that is somebody; else the first line. */
function lookedFor(text: string, lines: readonly string[]): string | undefined {
  const found = looking.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1]!));
  return (
    found.find((each) => titleNoun.test(each.replace(/s$/u, ""))) ??
    firstLine(lines) ??
    found.find((each) => /^\p{Lu}/u.test(each))
  );
}
