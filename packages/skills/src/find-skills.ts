/** Finds named skills in text as whole terms: Java is not JavaScript, "go to market" is not Go, "R&D" is not R. */
import { type KnownSkill, skillWritten } from "./skill-index.ts";

export interface FoundSkill {
  name: string;
  /** The words as written. */
  text: string;
  start: number;
  end: number;
}

interface Token {
  text: string;
  start: number;
  end: number;
}

const token = /\.?[\p{L}\p{N}]+(?:\+\+|#)?/gu;
const longestTerm = 5;

/** Names that are common words when nobody capitalises them: "the rest of the team" names no REST. */
const ordinaryInLowerCase = new Set(
  "rest soap rag safe sage apex lean elk torch embedded node ts kube unity blender drone phoenix remix bootstrap cucumber backbone storybook sentry firewall ionic helm aurora audit unreal dynamics marketo epic".split(
    " ",
  ),
);

/** Skills named in the text, in order, longest term first, never overlapping. `listed` says the text is a list of skills. */
export function findSkills(text: string, options: { listed?: boolean } = {}): FoundSkill[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(token)) {
    const dotted =
      match[0].startsWith(".") && match.index > 0 && /[\p{L}\p{N}]/u.test(text[match.index - 1] ?? "");
    const start = match.index + (dotted ? 1 : 0);
    tokens.push({
      text: text.slice(start, match.index + match[0].length),
      start,
      end: match.index + match[0].length,
    });
  }
  const candidates: (FoundSkill & { doubtful: boolean; skill: KnownSkill })[] = [];
  for (let first = 0; first < tokens.length; first++) {
    for (let length = Math.min(longestTerm, tokens.length - first); length >= 1; length--) {
      const hit = lookUp(text, tokens.slice(first, first + length));
      if (!hit) continue;
      const start = tokens[first]!.start;
      const end = tokens[first + length - 1]!.end;
      candidates.push({
        name: hit.skill.name,
        text: text.slice(start, end),
        start,
        end,
        doubtful: hit.ambiguous,
        skill: hit.skill,
      });
      first += length - 1;
      break;
    }
  }
  return candidates
    .filter((found) => !found.doubtful || options.listed || inTechnicalContext(text, found, candidates))
    .map(({ name, text: written, start, end }) => ({ name, text: written, start, end }));
}

function lookUp(text: string, run: Token[]): { skill: KnownSkill; ambiguous: boolean } | undefined {
  let apart = run[0]!.text.toLowerCase();
  let joined = apart;
  for (let i = 1; i < run.length; i++) {
    const between = text.slice(run[i - 1]!.end, run[i]!.start);
    if (!/^(?:\s|[-/._]|\s?\/\s?)?$/.test(between)) return undefined;
    apart += ` ${run[i]!.text.toLowerCase()}`;
    joined += (/\s/.test(between) ? " " : "") + run[i]!.text.toLowerCase();
  }
  const lowerCase = run.every((each) => each.text === each.text.toLowerCase());
  for (const key of [joined, apart, singular(joined), singular(apart)]) {
    const hit = skillWritten(key);
    if (hit) return lowerCase && ordinaryInLowerCase.has(key) ? { ...hit, ambiguous: true } : hit;
  }
  return undefined;
}

function singular(key: string): string {
  return key.length > 4 && key.endsWith("s") && !key.endsWith("ss") ? key.slice(0, -1) : key;
}

const before =
  /(?:\b(?:in|using|with|of|knowledge|experience|proficient|language|languages|know|knows|coding|program(?:ming)?|written|including|like|learn(?:ed|ing)?)|[:,/(;|+&]|\band|\bor)\s*$/i;
const after =
  /^\s*(?:[,/);|&.]|$|\b(?:and|or)\b|(?:developer|development|programm|engineer|code|coding|language|service|microservice|backend|application|app|script|library|libraries|framework|module|package|stack|cluster|pipeline|database|job|stream|test|suite|chart|spreadsheet|model|report|api|server|function|component|ui)\w*)/i;

/** An ambiguous name counts when it is capitalised as the name is, and stands in a list of skills or next to words that make it technical. */
function inTechnicalContext(text: string, found: FoundSkill, all: FoundSkill[]): boolean {
  if (found.text === found.text.toLowerCase() && found.text !== found.name) return false;
  const left = text.slice(Math.max(0, found.start - 30), found.start);
  const right = text.slice(found.end, found.end + 30);
  if (
    found.name.length === 1 &&
    (/^\s?[-&'+#]/.test(right) ||
      /[-&'+#.]$/.test(left) ||
      /\b(?:vitamin|series|class|grade|level|plan|type)\s$/i.test(left))
  )
    return false;
  // `Excel-Kenntnisse`
  if (/^-(?:kenntnis|anwend|program)/i.test(right)) return true;
  const neighbour = all.some(
    (other) =>
      other !== found &&
      /^\s*(?:[,/;|&+]|,?\s*(?:and|or))\s*$/i.test(
        text.slice(Math.min(other.end, found.end), Math.max(other.start, found.start)),
      ),
  );
  if (neighbour || (/^\W*$/.test(text.slice(0, found.start)) && /^\W*$/.test(text.slice(found.end))))
    return true;
  if (
    /\b(?:in|using|with|of)\s$/i.test(left) &&
    /^\s\p{Ll}|^[,.;)]|^$/u.test(right) &&
    !/^\s(?:to|and above)\b/.test(right)
  )
    return true;
  return before.test(left) && after.test(right)
    ? !/^\s*(?:[.]\s*)?to\b/i.test(right)
    : after.test(right) && /^\s+\p{L}/u.test(right) && found.name.length > 1;
}
