import { parsePlace } from "../places.ts";
import { hasLegalForm, isDegree, isSchool, organizationScore, titleScore } from "../words.ts";
import { type Atom, joinAtoms, perAtom } from "./atoms.ts";
import type { HeadModel } from "./label-heads.ts";
import { isStreet, isTown, isUnit, placeScore } from "./place-evidence.ts";

export type WorkRole = "title" | "employer" | "place";

const article = /^(?:the|die|der|das|le|la|les|el|los|las|il|lo|het|de|o|os|a)\s+\p{Lu}/iu;
const terms =
  /^(?:full[- ]time|part[- ]time|permanent|temporary|contract|fixed[- ]term|casual|seasonal|zero[- ]hours?|vollzeit|teilzeit|befristet|unbefristet|minijob|temps (?:plein|partiel)|cdi|cdd|intérim|tiempo (?:completo|parcial)|jornada (?:completa|parcial)|tempo (?:pieno|integral|parcial|indeterminato|determinato)|voltijds?|deeltijds?|正社員|契約社員|全职|兼职)(?![\p{L}])/iu;

/** Endings that say who does something, of a word that no list knows. */
const agent =
  /^[\p{L}-]{2,}(?:[aiu]tor|[cp]tor|logist|onomist|grapher|keeper|maker|worker|setter|cutter|seller|dresser|layer|minder|sitter|smith|wright|hand|eur|euse|trice|istin|erin)$/iu;
/** What a house is called by what is done there: weaker than a word that only organizations have. */
const house =
  /(?:^|\s)(?:foundry|farms?|cafés?|cafe|inn|arms|tavern|pub|bakery|bakers|butchers|brewery|brewing|brasserie|nurser(?:y|ies)|garage|salon|stores?|market|supermarket|shop|motors|builders|lodge|grill|diner|bistro|pizzeria|trattoria|osteria|hostel|resort|spa|dairy|ranch|orchards?|vineyards?|winery|plastics|plumbing|roofing|transport|freight|haulage|homecare|healthcare|dental|pharmacy|optical|workshop|church|parish|library|museum|theatre|theater|taxis?|cabs|airways|shipping|fisheries|mills?|quarry|steel|timber|textiles?|traders|enterprises?|electronics|solicitors|attorneys)$/iu;
const remote =
  /^(?:(?:fully |100 ?% )?remote|hybrid|home ?office|remoto|télétravail|à distance|a distanza)$/iu;
/** One word of English that ends as those do who do something. */
const doer = /^\p{Lu}\p{Ll}{3,}(?:er|or|ist|ian|man|woman)$/u;
/** What somebody became in the same house. */
const later =
  /^(?:(?:and )?(?:then|later|subsequently|now|latterly|promoted to)|puis|ensuite|sp[aä]ter|dann|zuletzt|luego|después|más tarde|poi|depois|later|daarna|sedan|später)\s/iu;
/** Who is nobody's employee, or works in a household. */
const self =
  /^(?:self[- ]?employed|freelance|privat|(?:private|host) (?:family|household|client)s?|selbst[aä]ndig|freiberuflich|indépendante?|à mon compte|autónom[oa]|por cuenta propia|zelfstandige?|zzp|famiglia privata|particuliers?)$/iu;

interface Facts {
  title: number;
  employer: number;
}
const factsOf = perAtom(judge);

function judge(text: string): Facts {
  const words = text.split(/\s+/);
  const score = titleScore(text);
  // `CO` is Colorado beside a town, and `SE` the south-east.
  const isCode = /^[A-Z]{2,3}$/.test(text);
  const isLegal = !isCode && hasLegalForm(text);
  const isOrganization = isLegal || (!isCode && (organizationScore(text) > 0 || isSchool(text)));
  // The word that names the thing stands last in English and German, first in French and Spanish.
  const edges = [words.at(-1), words.slice(-2).join(" "), words[0]].filter((word) => word !== undefined);
  const isHeadWord = score >= 1 && edges.some((word) => titleScore(word) >= 1);
  const isOrganizationLast = organizationScore(words.at(-1) ?? "") > 0 || isSchool(words.at(-1) ?? "");
  let title = score >= 1 ? 3 : score > 0 ? 1.5 : 0;
  let employer = isLegal ? 3.5 : isOrganization ? 2 : 0.3;
  if (/\([\p{L}/]*(?:m|w|d|f|x)(?:\/[mwdfx]){1,2}\)|(?:\/|:|\*|_)in(?:nen)?\b/u.test(text)) title += 2;
  if (isOrganization && score >= 1) {
    if (isLegal || (isOrganizationLast && !titleScore(words.at(-1) ?? ""))) title -= 2;
    else if (isHeadWord) employer -= 2;
  } else if (score >= 1) {
    employer -= isHeadWord ? 2 : 1;
  } else if (isLegal) {
    title -= 2;
  } else if (isOrganization) {
    title -= 1;
  }
  if (score < 1 && doer.test(text)) title += 0.5;
  if (!isOrganization && house.test(text) && /^\p{Lu}/u.test(words.at(-1) ?? "")) {
    employer += 1;
    title -= score < 1 ? 0.7 : 2;
  }
  if (remote.test(text)) employer -= 3;
  if (score < 1 && !isOrganization && agent.test(words.at(-1) ?? "")) title += 0.7;
  if (self.test(text)) employer += 2;
  if (article.test(text)) {
    title -= 1.2;
    employer += 0.8;
  }
  if (/\s[&+]\s|['’]s\b/.test(text) && score < 1) employer += 0.7;
  if (/^\p{Ll}/u.test(text)) employer -= 1;
  if (/\d/.test(text) && !isOrganization) employer -= 0.6;
  if (/^\p{Lu}{2,5}$/u.test(text)) employer += 0.4;
  if (isDegree(text) && score < 1) title -= 0.5;
  return { title, employer };
}

/** Words say that this is an employer's name, and not a word of one alone, as a narrow column breaks it off. */
export function isNamedEmployer(atom: Atom): boolean {
  return factsOf(atom).employer >= 1.5 && /\S\s/.test(atom.text);
}

const kinds =
  /^(?:an? )?(?:(?:temp(?:ing|orary)?|staffing|recruitment|employment|nursing|care|driving) )?agency(?: (?:work|contract))?$|^(?:temp(?:orary)?|staffing|zeitarbeit|leiharbeit|intérim|uitzendbureau)$|(?:^|\s)(?:corps|regiment|battalion|brigade|squadron)(?:\s|$)/iu;

/** A bracket behind an employer that says what kind it is, or which corps of an army: `(temp agency)`. */
export function saysKind({ sign, text }: Atom): boolean {
  return sign === "bracket" && kinds.test(text);
}

/** `a family-run vineyard`, and in brackets `(furniture retailer)`: says what a firm is, and names nothing. */
function describes({ sign, text }: Atom): boolean {
  if (/^(?:an?|une?|eine?|een|uma?|uno|una) \p{Ll}/u.test(text)) return !hasLegalForm(text);
  const last = text.split(/\s+/).at(-1) ?? "";
  return (
    sign === "bracket" &&
    /\s/.test(text) &&
    titleScore(text) < 1 &&
    (/^\p{Ll}{3}/u.test(last) || /^(?:via|through|for|with) /.test(text))
  );
}

/** A deed, or what is somebody's own; `parcel app and odd jobs` may be all there is of an employer. */
const isLived =
  /^(?:\p{Ll}+ed|took|was|were|did|had|ran|made|kept|went|left|spent|looking|caring|raising|staying)\s|(?:^|\s)(?:my|our|i|mein\p{Ll}*|mes|mon|ma|mi|mis|mio|mia|meus?|minhas?|mijn)\s/u;

/** `took care of my father full time` tells, and names neither a post nor a firm. */
function isTold(text: string): boolean {
  const isLong = /^\p{Ll}/u.test(text) && text.split(/\s+/).length > 3;
  return isLong && (isLived.test(text) || text.length > 45) && titleScore(text) < 1 && !hasLegalForm(text);
}

/** Where words say that a firm stands: above the head on a line of its own, in the head itself, or, though no word says so, on another line of it. */
type Firm = "above" | "inside" | "apart" | undefined;

/** What a join of two atoms within one field costs. */
function joinCost(role: WorkRole, atom: Atom, firm: Firm, before?: Atom): number {
  const { text, sign } = atom;
  // What the law makes a company add to its name ends it.
  if (role === "employer" && before && sign === "comma" && hasLegalForm(before.text)) return 1.8;
  if (sign === "row" || sign === "cell") return 4;
  if (sign === "at") return 5;
  // `Registered Nurse – Cardiac Step-Down Unit`: what stands behind a dash may be where in the house somebody worked.
  if (sign === "dash" && role === "title" && (isUnit(text) || firm === "above")) return 0.2;
  // `Teacher – Year 4`, and `Assistant – SEN` with the employer elsewhere
  const isShort = /^\p{L}+ \d{1,2}$/u.test(text) || (firm !== undefined && /^\p{Lu}{2,5}$/u.test(text));
  if (sign === "dash" && role === "title" && isShort) return 0.2;
  if (sign === "dash" && role === "title" && firm === "inside") return isNamedEmployer(atom) ? 1.2 : 0.9;
  // `Cajera - reponedora`
  const isParted = sign === "dash" || sign === "slash";
  if (isParted && role === "title" && titleScore(text) >= 1 && !isNamedEmployer(atom)) return 0.2;
  // `Nurse, Medical-Surgical / Telemetry` where the employer has a line of its own
  if (sign === "slash" && role === "title" && firm && !isNamedEmployer(atom)) return 0.3;
  // `Some Town, NC / Some Camp, Kuwait`
  if (sign === "slash" && role === "place") return 0.2;
  if (sign === "strong" || sign === "dash" || sign === "slash") return role === "title" ? 2 : 2.5;
  if (sign === "bracket") return role === "title" && (terms.test(text) || self.test(text)) ? -2 : 0.2;
  if (sign === "in") return role === "title" ? 0 : 0.6;
  // Behind `Manager – Trade Services` a comma parts the town.
  if (role === "title" && before?.sign === "dash") return 1.2;
  // `Bookseller, then Supervisor`
  if (role === "title" && later.test(text)) return -1.5;
  // `Captain, Dash 8-400`, `Charge Nurse, Intensive Care Unit`
  if (role === "title") return /\d|^\p{Ll}/u.test(text) || isUnit(text) ? 0.1 : 0.6;
  if (role === "employer" && isUnit(text)) return 0;
  if (role === "employer")
    return hasLegalForm(text) && text.length < 14 ? -2 : organizationScore(text) > 0 ? 0.8 : 0.9;
  return 0;
}

/** One field is set in one type. */
function lookCost(before: Atom | undefined, { source }: Atom): number {
  return before && (before.source.bold !== source.bold || before.source.italic !== source.italic) ? 1 : 0;
}

/** Titles, employers and places in the heads of jobs. */
export const workModel = modelOf(false);
/** The same in heads below their firm's own line. */
export const underModel = modelOf(true);

function modelOf(isUnder: boolean): HeadModel<WorkRole> {
  return {
    roles: ["title", "employer", "place"],
    ordered: ["title", "employer"],
    optional: ["place"],
    score(role, run, head) {
      const [first] = run;
      if (!first) return 0;
      const firm = isUnder
        ? "above"
        : head.some(isNamedEmployer)
          ? "inside"
          : head.some((atom) => atom.source.row !== first.source.row && placeScore([atom], head) < 1)
            ? "apart"
            : undefined;
      const { field } = first.source;
      const named = field === "title" || field === "employer" || field === "place" ? field : undefined;
      const isItsTown = named === "employer" && role === "place" && first.from > 0;
      if (named && !isItsTown && (first.from === 0 || role === "title")) {
        const joins = run.slice(1).reduce((sum, atom) => sum + (role ? joinCost(role, atom, firm) : 0), 0);
        return role === named ? 6 - joins : -9;
      }
      const isAddress = /^(?:https?:\/\/|www\.)\S+$/.test(first.text);
      if (isAddress) return role ? -6 : 1;
      if (role && isTold(first.text)) return -9;
      if (describes(first)) return role ? -5 : first.sign === "bracket" ? -0.6 : 0.5;
      // A street is where the employer is, and nothing else.
      if (isStreet(first.text) && (role === "title" || role === "employer")) return -4;
      // `Intérim (Some Agency, Other Agency)` is what stands for an employer.
      const isNamed = head[head.indexOf(first) + 1]?.sign === "bracket";
      if (!role) return isNamed || !terms.test(first.text) ? -1.2 : first.sign === "bracket" ? -0.2 : 3;
      const joins = run
        .slice(1)
        .reduce((sum, atom, i) => sum + joinCost(role, atom, firm, run[i]) + lookCost(run[i], atom), 0);
      // `Manager – Payments, Edale`: a town alone may stand behind the comma.
      const isTorn =
        run.length === 2 && first.sign === "dash" && !isTown(first.text) && !parsePlace(joinAtoms(run).text);
      const isTerms = first.sign === "bracket" && terms.test(first.text);
      if (role === "place" && (isTerms || saysKind(first))) return -3;
      if (role === "place") return placeScore(run, head) - joins - (isTorn ? 1 : 0);
      // The first atom of a run names it; what follows may say more.
      const each = run.map((atom) => factsOf(atom)[role]);
      const rest = each.slice(1).reduce((sum, value) => sum + 0.35 * Math.max(-2, Math.min(value, 2)), 0);
      const strongest = Math.max(...each);
      const opens = each[0] ?? 0;
      // `Electrician (E-1 to E-5)`: a grade in brackets is no firm.
      if (role === "employer" && first.sign === "bracket" && /\d/.test(first.text)) return -3;
      const isUnitFirst = isUnit(first.text);
      // `Agency Class 1 / Class 2 Driver`: the word that names the post stands behind the sign.
      const isEither = run.length === 2 && run[1]?.sign === "slash" && titleScore(run[1].text) >= 1;
      return (
        (role === "employer" || isUnitFirst || isEither ? Math.max(opens, 0.7 * strongest) : opens) +
        rest -
        joins
      );
    },
    follow(role, sign, before) {
      // Below its firm's line a head has a department behind a dash rather than another firm.
      if (isUnder && sign === "dash" && role === "employer") return -1.5;
      if (sign === "at")
        return role === "employer" && before === "title" ? 3 : role === "employer" ? 1.5 : -1;
      if (role === "place") {
        if (!before && sign === "start") return -1;
        if (sign === "cell") return 0.7;
        // A department stands behind a title's dash as often as a town does.
        if (sign === "dash" && before === "title") return -0.8;
        if (sign === "bracket") return before === "employer" ? 0.9 : 0;
        if (sign === "comma") return before === "employer" ? 0.6 : -0.9;
        if (sign === "in") return before === "employer" ? 0.9 : 0;
        return 0.2;
      }
      if (sign === "bracket") return role === "employer" && before === "title" ? 0.5 : -1;
      // Nobody puts a comma between a town and the employer behind it.
      if (sign === "in") return role === "employer" && before === "title" ? 0.5 : -1;
      if (sign === "comma") return before === "place" ? -1.4 : -0.2;
      return role === "employer" && before === "title" ? 0.2 : 0;
    },
  };
}
