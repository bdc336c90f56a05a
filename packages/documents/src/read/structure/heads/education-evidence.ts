import { degreePhrase, fieldLabelLength, isMode } from "../degrees/degree-phrase.ts";
import { isGrade, tellsHowFar } from "../grades.ts";
import { parsePlace } from "../places.ts";
import { isDegree, isSchool, organizationScore } from "../words.ts";
import { type Atom, perAtom } from "./atoms.ts";
import type { HeadModel } from "./label-heads.ts";
import { placeScore } from "./place-evidence.ts";

export type EducationRole = "school" | "degree" | "area" | "place";

const award = /certificate|diploma|degree|abitur|zeugnis|levels?\b|baccalaur|hochschulreife|titel\b/i;
const part =
  /^(?:faculty|department|school|institute|college|schule|fakult[äa]t|institut|facultad|faculdade|facolt[àa]|faculté|wydział)\s|[学學]部$|[学學]科$|科$/iu;
/** Universities of several towns, whose own name goes on after the comma. */
const systems =
  /\b(?:University of (?:California|Texas|Wisconsin|Massachusetts|North Carolina|South Carolina|Illinois|Michigan|Maryland|Minnesota|Missouri|Nebraska|Colorado|Alaska|Hawaii|Nevada|Tennessee|Alabama|Maine|London)|State University|University System|Federal (?:University of Technology|Polytechnic|College of Education)|Penn State|SUNY|CUNY|IIT|NIT)$/i;
const fields =
  /scien|engineer|arts?\b|studies|econom|math|physi|chemi|biolog|business|management|law\b|medicin|design|informati|comput|histor|psycholog|language|literature|education|financ|account|market|nursing|minor in|BWL|VWL|ingenier|engenharia|ingegner|\p{L}{3,}(?:ics|ogy|graphy|istik|logie|kunde|wissenschaft(?:en)?|wirtschaft|wesen|lehre|recht|pflege|technik|ología|ística|omía|nomia|ogia|owość|istyka|yka)$|[学學工]$|管理|烹[调饪]|护理|旅游|汽修|系统|科学|商务|法学|医学|物理|化学|数学|生物|新闻|传播|机械|电子|计算机|软件|信息|自动化|土木|建筑|工程|技术|经济|会计|金融|设计|文学|语言|教育|情報|経済|経営|デザイン/iu;

/** What was won or done there, and no name of anything. */
const told =
  /^(?:salutatorian|valedictorian|dean['’]s (?:list|honou?r)|with (?:high(?:est)? )?hono(?:u)?rs|graduat(?:ed|ion)|grad\.|hono(?:u)?r roll|(?:relevant )?coursework|class (?:president|rank)|matura mit|\d(?:st|nd|rd|th) (?:attempt|class|division|rank)|abschluss|prüfung|examination|(?:wes|iqas|naric|enic)(?: (?:assessed|evaluated|equivalent))?|assessed (?:as|by)|evaluated by|recogni[sz]ed (?:as|by)|credential evaluation)(?![\p{L}])/iu;

/** What was taken and gave no degree: `Curso de …`, `Lehrgang …`. */
const course =
  /^(?:curso|curs|cours|corso|kurs|course|cursus|lehrgang|workshop|fortbildung|stage|taller|seminar|szkolenie)(?:\s|$)/iu;

interface Facts {
  school: number;
  degree: number;
  area: number;
}
const factsOf = perAtom(judge);

function judge(text: string): Facts {
  if (tellsHowFar(text)) return { school: -9, degree: -9, area: -9 };
  if (isGrade(text) || isMode(text)) return { school: -3, degree: -3, area: -3 };
  // Beside a degree it names the field, and alone what was studied.
  if (/^Studium\s+(?:der|des|im Fach)\s/u.test(text)) return { school: -3, degree: 2.2, area: 2.4 };
  if (/^minor(?:s|ing)?\b/i.test(text)) return { school: -3, degree: -1, area: 0.3 };
  if (told.test(text) && !degreePhrase(text)?.area && !/\bIHK\b.*\p{L}{12}/u.test(text))
    return { school: -3, degree: isDegree(text) ? 0.3 : -2, area: -3 };
  if (
    /^(?:major|minor|concentration|speciali[sz]ation|fachrichtung|schwerpunkt|vertiefung|kierunek|profiel)\b/iu.test(
      text,
    )
  )
    return { school: -3, degree: -1, area: 2.5 };
  const named = isSchool(text);
  // Two years of an Indian college; elsewhere how well somebody knows something.
  const awarded = isDegree(text) || /^intermediate$/i.test(text);
  const isPart = part.test(text);
  // `Sample National High School` is a school's name; `High School` alone may be what was finished.
  if (/\p{L}{3,}\s+(?:high|secondary)\s+school$/iu.test(text)) return { school: 3, degree: -1.5, area: -3 };
  if (named && awarded) {
    const opens = degreePhrase(text)?.area !== undefined;
    if (award.test(text) || opens) return { school: 0.5, degree: 3, area: -3 };
    return { school: 2.5, degree: 0.8, area: -3 };
  }
  if (named) return { school: isPart ? 2 : 3, degree: -2, area: isPart ? 0 : -3 };
  if (awarded) return { school: -2.5, degree: 3, area: -2 };
  if (course.test(text)) return { school: -2, degree: 1.5, area: -1 };
  const low = /^\p{Ll}/u.test(text) ? 1 : 0;
  const area = isPart ? 2 : fields.test(text) ? 1.5 : 0.2;
  const school = organizationScore(text) > 0 ? 1 : fields.test(text) ? -0.8 : 0;
  // Letters that no list knows stand for a degree before its field: `BP Arts de la cuisine`.
  const letters = /^(?:\p{Lu}\.?){2,5}(?:\s|$)/u.test(text) ? 0.7 : 0;
  const numbers = /\d/.test(text) ? 0.5 : 0;
  // `ID` is Idaho behind a town, and no school.
  const code = /^\p{Lu}{2}$/u.test(text) ? 1.5 : 0;
  return { school: school - low - numbers - code, degree: letters - numbers, area: area - numbers };
}

/** `(NYSC)` behind `National Youth Service Corps`: the same name again. */
function isInitials(letters: string, name: string): boolean {
  if (!/^\p{Lu}{3,8}$/u.test(letters)) return false;
  const initials = name
    .split(/[\s-]+/)
    .map((word) => word[0] ?? "")
    .join("");
  return (
    (initials.replace(/\P{Lu}/gu, "").startsWith(letters.slice(0, 2)) && isSchool(name)) ||
    initials.toUpperCase().startsWith(letters)
  );
}

function joinCost(role: EducationRole, before: Atom, atom: Atom): number {
  const { text, sign } = atom;
  if (sign === "row" || sign === "cell") return 4;
  if (sign === "at") return 5;
  if (sign === "strong" || sign === "dash" || sign === "slash") return 2;
  if (role === "school") {
    if (systems.test(before.text)) return -1;
    if (sign === "bracket") return /^\p{Lu}{2,}/u.test(text) ? -0.5 : 0.8;
    return factsOf(atom).school >= 2 ? -0.2 : 1.7;
  }
  if (sign === "bracket" || sign === "in") return 0.2;
  return role === "place" ? 0 : 0.4;
}

/** Schools, degrees, fields of study and places in the heads of an education. */
export const educationModel: HeadModel<EducationRole> = {
  roles: ["school", "degree", "area", "place"],
  ordered: ["school", "degree"],
  score(role, run, head) {
    const [first] = run;
    if (!first) return 0;
    const { field } = first.source;
    const named = field === "school" || field === "degree" || field === "place" ? field : undefined;
    const isTown = named === "school" && role === "place" && first.from > 0;
    if (named && !isTown && (first.from === 0 || role !== undefined)) {
      const joins = run.slice(1).reduce((sum, atom, i) => sum + joinCost("school", run[i] as Atom, atom), 0);
      return role === named ? 6 - Math.max(0, joins) : -9;
    }
    if (!role) return /^[\p{Ll}\d]/u.test(first.text) ? -0.5 : -1.2;
    const joins = run.slice(1).reduce((sum, atom, i) => sum + joinCost(role, run[i] as Atom, atom), 0);
    if (role === "place" && told.test(first.text)) return -9;
    const over = head[head.indexOf(first) - 1];
    if (role && first.sign === "bracket" && over && isInitials(first.text, over.text)) return -9;
    if (role === "place") return placeScore(run, head) - (fields.test(first.text) ? 1 : 0) - joins;
    const each = run.map((atom) => factsOf(atom)[role]);
    const rest = each.slice(1).reduce((sum, value) => sum + 0.35 * Math.max(-2, Math.min(value, 2)), 0);
    // A name behind a comma that nothing tells to be a degree is most often the town.
    const before = head[head.indexOf(first) - 1];
    const isBehindSchool = head
      .slice(0, head.indexOf(first))
      .some((atom) => atom.source === first.source && factsOf(atom).school >= 2);
    const isBare =
      first.sign === "comma" &&
      (role === "degree"
        ? factsOf(first).degree <= 0
        : role === "area" && isBehindSchool && factsOf(first).area <= 0.2 && run.length === 1) &&
      placeScore([first], head) > -1;
    // `Portland, ME` is no master's degree.
    const isState =
      role === "degree" &&
      first.sign === "comma" &&
      /^\p{Lu}{2}$/u.test(first.text) &&
      before !== undefined &&
      parsePlace(`${before.text}, ${first.text}`) !== undefined;
    if (isState) return -4;
    const hasField =
      role === "area" &&
      fieldLabelLength(first.text) === 0 &&
      head.some((atom) => !run.includes(atom) && degreePhrase(atom.text)?.area);
    return (each[0] ?? 0) + rest - joins - (hasField ? 2.5 : 0) - (isBare ? (isBehindSchool ? 3 : 2) : 0);
  },
  follow(role, sign, before) {
    if (role === "place") {
      if (!before && sign === "start") return -1;
      if (sign === "cell") return 0.7;
      if (sign === "bracket" || sign === "in") return before === "school" ? 0.9 : -1;
      if (sign === "comma") return before === "school" ? 0.6 : -0.8;
      return 0.2;
    }
    if (role === "area") {
      if (sign === "in") return before === "degree" ? 1.2 : -1;
      return before === "degree" ? 0.6 : before === "place" ? -0.5 : 0;
    }
    if (role === "school")
      return sign === "at"
        ? 2
        : sign === "in" && before === "degree"
          ? -4
          : sign === "bracket" || sign === "in"
            ? -1.5
            : 0;
    if (role === "degree")
      return sign === "in" || sign === "at" ? -1 : before === "place" && sign === "comma" ? -0.3 : 0;
    return 0;
  },
};
