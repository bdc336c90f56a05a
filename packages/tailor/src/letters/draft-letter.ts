/** A letter out of the person's own sentences and fixed forms: what the rules write, and the frame around what a model writes. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { JobBrief } from "@tailorbird/contracts/tailoring-result";
import { findSkills } from "@tailorbird/skills/find-skills";
import { wholeSentences } from "../text/sentences.ts";
import { type ChosenLine, chooseLines } from "./choose-lines.ts";
import { sayLine, sayWhoIAm } from "./first-person.ts";
import { formsFor, inSeries } from "./forms.ts";

export type LetterKind = "cover_letter" | "outreach";

export interface DraftSentence {
  text: string;
  /** A fixed form, with nothing of the person in it; all else is judged. */
  form?: "courtesy" | "posting";
}

/** Paragraphs of sentences, before anything is judged. */
export type LetterDraft = DraftSentence[][];

const mostLines = { cover_letter: 4, outreach: 1 } as const;
const mostAsked = 3;

/** The body between greeting and thanks, in the person's own words. */
export function draftBody(resume: ResumeDocument, brief: JobBrief, kind: LetterKind): LetterDraft {
  const language = languageOf(resume);
  const isEnglish = language.startsWith("en");
  const [first = ""] =
    resume.ownWords?.["basics/summary"]?.isEvidence === false
      ? []
      : wholeSentences(resume.basics.summary ?? "");
  const who = isEnglish ? sayWhoIAm(first) : first;
  const said = chooseLines(resume, brief, 8).flatMap((line): Said[] => {
    const sentence = isEnglish ? sayLine(line.text, line.goesOn) : line.text.trim();
    return sentence ? [{ ...line, sentence }] : [];
  });
  const chosen = inOrderOf(resume, said.slice(0, mostLines[kind]));
  const named = new Set<string>();
  // Two roles at one employer are told together: its name twice reads as two.
  const paragraphs = [...Map.groupBy(chosen, (line) => line.employer ?? line.container).values()].map(
    (lines) => [
      ...(kind === "cover_letter" ? whatIsAsked(brief, lines, named, language) : []),
      ...say(lines, isEnglish, language),
    ],
  );
  return [who ? [{ text: endStop(who) }] : [], ...paragraphs];
}

type Said = ChosenLine & { sentence: string };

/** Latest first, as the resume has them; of one role as they were chosen, best first. */
function inOrderOf(resume: ResumeDocument, lines: Said[]): Said[] {
  const order = [...resume.work, ...resume.projects, ...resume.volunteer].map((item) => item.id);
  return [...lines].sort((a, b) => order.indexOf(a.container) - order.indexOf(b.container));
}

/** Names of the posting for what the lines show, each once in a letter. */
function whatIsAsked(brief: JobBrief, lines: Said[], named: Set<string>, language: string): DraftSentence[] {
  const shown = new Set(lines.flatMap((line) => findSkills(line.text).map((skill) => skill.name)));
  const asked = brief.requirements
    .filter((each) => each.kind !== "nice")
    .flatMap((each) => findSkills(each.text))
    .filter((skill) => shown.has(skill.name));
  const terms: string[] = [];
  for (const { name, text } of asked) {
    if (named.has(name) || terms.length === mostAsked) continue;
    named.add(name);
    terms.push(text);
  }
  const forms = formsFor(language);
  return terms.length === 0 ? [] : [{ text: forms.asked(inSeries(terms, forms.and)), form: "posting" }];
}

function say(lines: Said[], isEnglish: boolean, language: string): DraftSentence[] {
  return lines.map(({ sentence, employer, section, container }, index) => {
    if (!isEnglish) {
      const at = employer && index === 0 ? `${formsFor(language).at(employer)} ` : "";
      return { text: endStop(`${at}${sentence}`) };
    }
    if (index > 0) {
      const isSameRole = lines[index - 1]?.container === container;
      const also = index === 1 || !isSameRole;
      return { text: endStop(also ? sentence.replace(/^I /, "I also ") : `In the same role, ${sentence}`) };
    }
    const where = section === "projects" ? "On" : "At";
    return { text: endStop(employer ? `${where} ${employer}, ${sentence}` : sentence) };
  });
}

/** The whole letter: greeting, application, body, wish and thanks, name. */
export function frame(
  resume: ResumeDocument,
  brief: JobBrief,
  kind: LetterKind,
  body: LetterDraft,
): LetterDraft {
  const forms = formsFor(languageOf(resume));
  const [opening = [], ...rest] = body;
  const title = nameOnly(brief.title);
  const company = nameOnly(brief.company);
  const courtesy = (...texts: string[]): LetterDraft[number] =>
    texts.map((text) => ({ text, form: "courtesy" }));
  const name = resume.basics.name ? [resume.basics.name] : [];
  if (kind === "outreach")
    return [
      courtesy(forms.greeting),
      [{ text: forms.noticed(title, company), form: "posting" }, ...opening, ...rest.flat()],
      courtesy(forms.wishShort, forms.thanks),
      ...(name.length > 0 ? [courtesy(...name)] : []),
    ];
  return [
    courtesy(forms.greeting),
    [{ text: forms.applying(title, company), form: "posting" }, ...opening],
    ...rest,
    courtesy(forms.wish, forms.thanks),
    courtesy(forms.closing),
    ...(name.length > 0 ? [courtesy(...name)] : []),
  ];
}

/** A posting is hostile: only what looks like a name of a job or a company is repeated. */
function nameOnly(value: string | null): string | null {
  if (value === null || !/^[\p{L}\p{M}\p{N} &/+#.,()'’–-]{2,80}$/u.test(value)) return null;
  return /\b(?:I|my|we|our|you|your|ignore|instructions?|candidate)\b/i.test(value) ||
    /[.!?]\s+\p{L}{3}/u.test(value)
    ? null
    : value;
}

export function languageOf(resume: ResumeDocument): string {
  return resume.language ?? "en";
}

function endStop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
