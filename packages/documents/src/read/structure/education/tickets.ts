import { cut, type SourceLine } from "../../lines.ts";
import { takeDates } from "../entries.ts";
import { isDegree, isSchool } from "../words.ts";

/** What no school gives: safety at work, driving, lifting, care, food, guarding, tools, languages, by country. */
const bodies = [
  "(?:aws|azure|google|microsoft|oracle|salesforce|cisco|red hat|vmware|hubspot) certified(?: \\p{L}+)*|certified (?:\\p{L}+ ){1,4}(?:associate|professional|practitioner|architect|developer|engineer|specialist|administrator)|(?:fully|part)[- ]qualified(?: member)?|chartered member",
  // English
  "first aid(?:er)?|cpr|bls|acls|aed|food (?:hygiene|safety|handlers?)|foodsafe|servsafe|haccp|whmis|nebosh|iosh|osha|hazwoper|twic|dbs|pvg|nrswa|safe ?pass|gas safe|18th edition|pat testing|asbestos awareness|fire (?:warden|marshal)|safeguarding|manual handling|working at heights?|confined spaces?|working with children(?: check)?|(?:national )?police check|lifeguard|nplq|padi|red seal",
  "(?:white|blue|yellow|green|gold|cscs|skills) card|cscs|cpcs|npors|ipaf|pasma|citb|smsts|sssts|ecs card|rsa|rsg|rcg|sia|cctv",
  "(?:lgv|hgv|pcv|psv|hc|mr|hr)(?: (?:class [12]|c ?\\+ ?e|licen[cs]e))|c ?\\+ ?e|class [123]|adr|cpc|digital tacho(?:graph)?|cdl|fork ?lift|counterbalance|reach truck|telehandler|driver(?:['’]?s)? licen[cs]e|(?:full |clean |uk )*driving licen[cs]e",
  "prince2|itil|pmp|capm|cissp|ccna|ccnp|comptia|scrum master|six sigma|lean (?:green|black) belt|aat|ielts|toefl|toeic|jlpt|hsk|dele|dalf|delf|goethe-zertifikat",
  // German, French, Dutch
  "führerschein(?:klasse)?|ersthelfer(?:in)?|staplerschein|gabelstapler(?:schein|fahrer)?|aevo|ada-schein|ausbilder-?eignung(?:sprüfung)?|sachkunde(?:prüfung|nachweis)?|schweißerschein",
  "permis(?: de conduire)?|caces|sst|sauveteur secouriste|psc ?1|habilitation électrique|fimo|fco|bafa|bafd|ssiap|bhv|vca|ehbo|heftruck(?:certificaat)?|rijbewijs",
  // Spanish, Portuguese, Italian, Polish, Swedish
  "carn[ée] (?:de )?(?:conducir|manipulador|carretillero)(?: de alimentos)?|manipulador de alimentos|permiso de conducir|prevención de riesgos laborales|nr-?\\d{1,2}|cnh|patente(?: di guida)?|patentino|rspp|prawo jazdy|uprawnienia sep|wózk\\p{L}* widłow\\p{L}*|truckkort|heta arbeten",
].join("|");
const known = new RegExp(`(?<![\\p{L}\\d])(?:${bodies})(?![\\p{L}\\d])`, "iu");
const named =
  /(?:^|\s)(?:certified|certification|licen[cs]ed?|licensure|licence|registered|registration|permit|black belt|green belt|practitioner|endorsement|award in)(?:[\s,]|$)/i;
/** What a school gives, whatever it is about. */
const schooling =
  /(?<![\p{L}])(?:[NS]VQ|BTEC|HN[CD]|(?:Extended |National )?Diploma|Bachelor|Master(?!class)|Degree|Apprenticeship|(?:Aus|Weiter)bildung|GCSEs?|[AO][- ]levels?|Matric|CAP|BEP|Bac|BTS|[BM]\.?(?:Sc|A|Eng|Tech|Com|Ed)|MBA|PGCE|LLB)(?![\p{L}])/u;

/**
 * Takes certificates out of an education: a line of its own that names a ticket, a licence or a course without a school
 * (`First Aid at Work`, `PRINCE2 Practitioner, 2019`), with one date or none.
 */
export function withoutTickets(lines: SourceLine[]): { schools: SourceLine[]; tickets: SourceLine[] } {
  const tickets = lines.filter((line, i) => isTicket(line) && isApart(i, lines));
  // `2023` below a ticket is its date.
  const dates = lines.filter((line, i) => tickets.includes(lines[i - 1] as SourceLine) && isBareDate(line));
  const own = lines.filter((line) => tickets.includes(line) || dates.includes(line));
  if (own.length === lines.length) return { schools: lines, tickets: [] };
  return {
    schools: lines.filter((line) => !own.includes(line)),
    tickets: own.map((line) => ({ ...line, gap: 1, joins: "no" as const })),
  };
}

function isTicket(line: SourceLine): boolean {
  if (line.joins === "yes" || line.text.length > 110) return false;
  const { name, isSpan } = readLine(line);
  if (isSpan || name.length > 70 || name.length < 3 || isSchool(name) || schooling.test(name)) return false;
  return known.test(name) || (named.test(name) && !isDegree(name));
}

/** A line's words without its dates, and whether it has a time from and to. */
function readLine(line: SourceLine): { name: string; isSpan: boolean; isDated: boolean } {
  const { rest, dates } = takeDates(cut({ ...line, text: line.text.replace(/\t/g, " ") }));
  return {
    name: rest.map(({ text }) => text).join(" "),
    isSpan: dates.length > 1 || dates.some(({ range }) => range.start !== undefined),
    isDated: dates.length > 0,
  };
}

/** No other line belongs to it: neither the school above or below that gave it, nor a body below. */
function isApart(at: number, lines: SourceLine[]): boolean {
  const [line, above, over, below, after] = [at, at - 1, at - 2, at + 1, at + 2].map((i) => lines[i]);
  if (!line) return false;
  const { name, isDated } = readLine(line);
  if (!known.test(name)) return isDated && isWhole(above) && isWhole(below);
  // A school below its degree has what it gave.
  const isGiven = over !== undefined && isDegree(over.text) && !isSchool(over.text);
  if (above && isBareSchool(above) && !isGiven && line.gap < 0.4) return false;
  if (below && isBareSchool(below) && isDated && (!after || isWhole(after))) return false;
  if (isDated || !below || isBareDate(below) || isTicket(below)) return true;
  // A body with a date, below a ticket that has none.
  const next = readLine(below);
  return !next.isDated || next.isSpan || isDegree(next.name);
}

function isBareDate(line: SourceLine): boolean {
  const { name, isSpan, isDated } = readLine(line);
  return isDated && !isSpan && name === "";
}

function isWhole(line: SourceLine | undefined): boolean {
  return !line || isTicket(line) || readLine(line).isDated || (isDegree(line.text) && isSchool(line.text));
}

/** A school's name and nothing else, which another line goes with. */
function isBareSchool(line: SourceLine): boolean {
  return isSchool(line.text) && !isWhole(line);
}

/** Whether a text names what only a school gives. */
export function namesSchooling(text: string): boolean {
  return schooling.test(text);
}
