import { cells, cut, type Piece, type SourceLine, slicePiece } from "../lines.ts";
import type { DocumentBuilder } from "./builder.ts";
import { byColumns, cutLine } from "./columns.ts";
import { trimSigns } from "./entries.ts";
import { splitPiece } from "./fragments.ts";
import { findHeading } from "./headings.ts";
import { toItems } from "./items.ts";
import { takeLanguageGrid } from "./language-grid.ts";
import { namesLanguage } from "./language-names.ts";
import { readInterests } from "./lists.ts";
import type { Section } from "./section.ts";

/** What a form calls the languages somebody grew up with, and the others. */
const formLabel =
  /^(?:mother tongues?|native languages?|other languages?|madrelingua|lingua madre|altre lingue|lengua materna|otros idiomas|langue maternelle|autres langues|muttersprachen?|weitere sprachen|língua materna|outras línguas|moedertaal|andere talen|język ojczysty|inne języki)$/iu;

/** Names the languages of a form: `Mother tongue`, `Altre lingue`. */
export function isMotherTongue(text: string): boolean {
  return formLabel.test(text.replace(/\s*[:：]$/, ""));
}

/** `Deutsch ⇥ Muttersprache`: a language and how well it is spoken, in a row of their own. */
export function isSpokenRow(line: SourceLine): boolean {
  const [name, how, ...more] = cells(line).map(({ piece }) => piece.text);
  return (
    name !== undefined && how !== undefined && more.length === 0 && namesLanguage(name) && fluency.test(how)
  );
}

/** `English – fluent, French – basic`: languages with how well they are spoken, and nothing else. */
export function isSpokenList(line: SourceLine): boolean {
  if (/[:：\t]/.test(line.text)) return false;
  const parts = line.text
    .split(/[,;|•·]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const isGraded = (part: string) =>
    fluency.test(part.replace(/^\p{L}+(?: \p{L}+)?\s*[(（–—-]?\s*/u, "")) &&
    /^\p{L}+(?: \p{L}+)?(?:\s*[(（]|\s+[–—-]\s|\s)/u.test(part);
  if (parts.length > 0 && parts.every((part) => namesLanguage(part)) && parts.some(isGraded)) return true;
  // `English and Igbo`: names of languages and nothing else
  const names = parts.flatMap((part) => part.split(/\s+(?:and|und|et|y|e|en|i|och|&)\s+/u));
  return names.length > 1 && names.every((name) => /^\p{Lu}\p{L}+$/u.test(name) && namesLanguage(name));
}

/** `Languages: English (native), French` among the skills; not `Languages: Go, Rust`. */
export function isSpoken(name: Piece, keywords: Piece[]): boolean {
  if (keywords.length === 0) return false;
  if (isMotherTongue(name.text)) return true;
  if (findHeading(name.text) !== "languages") return false;
  const named = keywords.filter(({ text }) => namesLanguage(text)).length;
  return (
    named > keywords.length / 2 ||
    keywords.every(
      ({ text }) => /^\p{L}[\p{L}\p{M} -]+\s*[(（–-]\s*.+/u.test(text) || looseLevel(text) !== undefined,
    )
  );
}

const fluency =
  /^(?:native|mother tongue|fluent|bilingual|advanced|intermediate|basic|beginner|elementary|proficient|professional|conversational|working|limited|full|[abc][12]\b|muttersprache|fließend|verhandlungssicher|grundkenntnisse|gut|sehr gut|nativo|nativa|fluido|avanzado|intermedio|básico|maternelle|langue maternelle|courant|bilingue|notions|intermédiaire|avancé|fluente|avançado|intermediário|moedertaal|vloeiend|goed|basis|madrelingua|fluente|ottimo|buono|scolastico|母语|流利|精通|熟练|良好|ネイティブ|母国語|ビジネス|日常会話|मातृभाषा|धाराप्रवाह|اللغة الأم|طليق|ممتاز|جيد|متوسط)/iu;

/** What stands above levels. */
const columnName =
  /^(?:(?:language\s*\t\s*)?(?:(?:level|proficiency|fluency)(?: level)?|niveau|kenntnisstand|nivel|nível|livello|poziom))$/i;

/** Languages with their level: `English (native)`, `Deutsch – C1`, `Français : courant`. */
export function readLanguages(section: Section, builder: DocumentBuilder): void {
  const [first] = section.lines;
  const isTitled = first && section.lines.length > 1 && columnName.test(first.text);
  if (isTitled) builder.consume(cut(first));
  const given = isTitled ? section.lines.slice(1) : section.lines;
  const own = takeLanguageGrid(given, builder).flatMap((line) => ownLine(line, builder));
  const lines = byColumns(own).map((line) => ({ ...line, joins: "no" as const }));
  const pieces = toItems(lines).flatMap((item) => {
    const [line] = item.lines;
    const [name, how] = line ? cells(line) : [];
    // `Hindi ⇥ read, write, speak`
    if (
      item.lines.length === 1 &&
      name &&
      how &&
      namesLanguage(name.piece.text) &&
      !namesLanguage(how.piece.text)
    ) {
      const id = `lang-${builder.doc.languages.length + 1}`;
      builder.doc.languages.push({
        id,
        language: builder.line(`${id}/language`, trimSigns(name.piece), 0.95),
        fluency: builder.line(`${id}/fluency`, trimSigns(cut(line as SourceLine, how.start)), 0.9),
      });
      return [];
    }
    const parts =
      item.lines.length === 1 ? cells(item.lines[0] as SourceLine).map((cell) => cell.piece) : [item.piece];
    return parts;
  });
  // Where the languages are known by name, what names none says how well the one before is spoken, or is no language.
  const known = pieces.filter(({ text }) => namesLanguage(text)).length;
  addLanguages(pieces, builder, known > 0);
}

/** Under `Languages and computer skills` the lists that name no language. */
export function otherSkills({ kind, heading, lines }: Section): SourceLine[] {
  const isMixed =
    kind === "languages" &&
    /\s(?:and|und|et|y|e|en|och|og|i|&)\s.*(?:dator|data|computer|comput|(?<!\p{L})it(?!\p{L})|edv|software|informati|ordinateur|digital|technical|tech)/iu.test(
      heading?.text ?? "",
    );
  const parts = ({ text }: SourceLine) => text.split(/[,;|•·]\s*/).filter(Boolean);
  return isMixed && lines.some((line) => parts(line).every((part) => namesLanguage(part)))
    ? lines.filter((line) => parts(line).length > 1 && !parts(line).some((part) => namesLanguage(part)))
    : [];
}

/** A line without the label that only says languages follow; `Interests: …` below them is read as what it is. */
function ownLine(line: SourceLine, builder: DocumentBuilder): SourceLine[] {
  const label = /^([^\t:：]{3,40})\s*(?:[:：]|\t)\s*(?=\S)/u.exec(line.text);
  if (
    label?.[1] &&
    /^(?:to )?(?:read|write|speak|understand|reading|writing|speaking|known)\b/i.test(label[1])
  ) {
    // `To read: English, Hindi` above `To speak: English, Hindi, Tamil`
    builder.consume(cut(line, 0, label[0].length));
    const known = builder.doc.languages.map(({ language }) => language.toLowerCase());
    const pieces = splitPiece(cut(line, label[0].length), /\s*[,;&]\s*|\s+and\s+/gu);
    builder.consume(...pieces.filter(({ text }) => known.includes(text.toLowerCase())));
    addLanguages(
      pieces.filter(({ text }) => !known.includes(text.toLowerCase())),
      builder,
    );
    return [];
  }
  const kind = label?.[1] ? (isMotherTongue(label[1]) ? "languages" : findHeading(label[1])) : undefined;
  if (!label || (kind !== "languages" && kind !== "interests")) return [line];
  builder.consume(cut(line, 0, label[0].length));
  const rest = cutLine(
    line,
    label[0].length,
    line.text.length,
    0,
    Math.max(0, (line.looks?.length ?? 1) - 1),
  );
  if (kind === "languages") return [rest];
  readInterests([cut(rest)], builder);
  return [];
}

/** Languages one by one: `English, Yoruba and Hausa (fair)`. */
function eachLanguage(part: Piece): Piece[] {
  const between =
    /\s*[,;|•·、，；،؛]\s*|\s+\/\s+|(?<=[)）])\s+(?=\p{Lu})|\.\s+(?=\p{Lu}\p{L}+\s?[:(–-])|\s+[–—-]\s+(?=\p{Lu}\p{L}+\s?:)|\.$|(?<!\s(?:and|und|et|y|e|en|i|och|&))\s+(?=\p{Lu}\p{L}+\s+[–—-]\s+\p{L})/gu;
  return splitPiece(part, between).flatMap((piece) => {
    // `Fluent in English and Spanish`
    const alike =
      /^(?:fluent|native|proficient|conversational|bilingual)(?:\s+in)?\s+(.+?)\s+and\s+(.+)$/i.exec(
        piece.text,
      );
    if (alike?.[1] && alike[2] && namesLanguage(alike[1]) && namesLanguage(alike[2])) {
      const at = piece.text.length - alike[2].length;
      return [slicePiece(piece, 0, piece.text.indexOf(alike[1]) + alike[1].length), slicePiece(piece, at)];
    }
    const both = splitPiece(piece, /\s+(?:and|und|et|y|e|en|i|och|&)\s+/gu);
    return both.length > 1 && both.every(({ text }) => namesLanguage(text)) ? both : [piece];
  });
}

/** `some French`, `basic German`: where the language begins behind how well it is spoken. */
function leadingLevel(text: string): number | undefined {
  const lead =
    /^(?:(?:good |basic |some |working )*knowledge of|some|basic|fluent|bilingual|proficient|conversational|native|intermediate|advanced|good|kitchen|elementary|gute kenntnisse in|grundkenntnisse|quelques notions d['’e])\s+(?:in\s+)?(?=\p{L})/iu.exec(
      text,
    );
  return lead && namesLanguage(text.slice(lead[0].length)) ? lead[0].length : undefined;
}

/** Takes lines such as `Languages known ⇥ : English, Hindi` out of a section about something else. */
export function takeLanguageLines(section: Section, builder: DocumentBuilder): Section {
  const label =
    /^\s*(?:languages?(?: known| spoken| skills)?|sprachen|langues|idiomas|lingue|línguas|talen|języki|språk)\s*(?:\t\s*[:：]?|[:：])\s*/iu;
  const isOne = ({ text }: SourceLine) => {
    const match = label.exec(text);
    const parts = match ? text.slice(match[0].length).split(/[,;|•·]|\s(?:and|und|et|y)\s/) : [];
    const named = parts.filter((part) => namesLanguage(part)).length;
    // Who says `spoken` means people's languages, though no list has all of them.
    return named > 0 && (/known|spoken/i.test(match?.[0] ?? "") || named >= parts.length * 0.6);
  };
  const own = section.lines.filter(isOne);
  for (const line of own) {
    const from = label.exec(line.text)?.[0].length ?? 0;
    builder.consume(cut(line, 0, from));
    const each = /known|spoken/i.test(line.text.slice(0, from))
      ? /\s*,\s*|\s+(?:and|und|et|y)\s+/gu
      : /(?!)/gu;
    addLanguages(splitPiece(cut(line, from), each), builder);
  }
  return own.length > 0
    ? { ...section, lines: section.lines.filter((line) => !own.includes(line)) }
    : section;
}

export function addLanguages(parts: Piece[], builder: DocumentBuilder, areKnown = false): void {
  for (const piece of parts.flatMap(eachLanguage)) {
    const last = builder.doc.languages.at(-1);
    const isOther =
      areKnown &&
      !namesLanguage(piece.text) &&
      leadingLevel(piece.text) === undefined &&
      !/^\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?\s*[(（:–-]/u.test(piece.text);
    // `Basic Japanese` below `Cebuano` tells of Japanese.
    const isLevel = fluency.test(piece.text) && leadingLevel(piece.text) === undefined;
    if (last && !last.fluency && (isLevel || (isOther && piece.text.length < 40))) {
      last.fluency = builder.line(`${last.id}/fluency`, piece, 0.9);
      continue;
    }
    if (isOther) continue;
    const id = `lang-${builder.doc.languages.length + 1}`;
    const level =
      /^(\p{L}[\p{L}\p{M} /]*?)\s*(?:[(（:：]\s*|\s[–—-]\s*|\s+(?=[ABC][12]\b|[★☆●○]{3}|(?:[Aa]scolto|[Ll]ettura|[Ll]istening|[Rr]eading|[Cc]omprensión|[Cc]ompréhension|[Hh]ören)\s))(.+?)[)）]?$/u.exec(
        piece.text,
      );
    const before = level ? undefined : leadingLevel(piece.text);
    if (before) {
      // `Fluent in Polish`, `Native English speaker`
      const how = piece.text.slice(0, before).replace(/\s+(?:in|of)\s+$/i, "").length;
      const to = piece.text.search(/\s+speaker$/i);
      builder.consume(slicePiece(piece, how, before), ...(to > 0 ? [slicePiece(piece, to)] : []));
      builder.doc.languages.push({
        id,
        language: builder.line(`${id}/language`, slicePiece(piece, before, to > 0 ? to : undefined), 0.9),
        fluency: builder.line(`${id}/fluency`, trimSigns(slicePiece(piece, 0, how)), 0.9),
      });
      continue;
    }
    const loose = level ? undefined : looseLevel(piece.text);
    if (loose) {
      builder.doc.languages.push({
        id,
        language: builder.line(`${id}/language`, slicePiece(piece, 0, loose), 0.9),
        fluency: builder.line(`${id}/fluency`, slicePiece(piece, loose), 0.9),
      });
      continue;
    }
    const whole = level?.[1] ? slicePiece(piece, 0, level[1].length) : piece;
    // `some French (beginner)`
    const some = leadingLevel(whole.text) ?? 0;
    const name = slicePiece(whole, some);
    builder.consume(slicePiece(whole, 0, some));
    const isOpen = /[(（][^)）]*$/u.test(level?.[2] ?? "");
    const from = level?.[2] ? piece.text.lastIndexOf(level[2]) : 0;
    builder.doc.languages.push({
      id,
      language: builder.line(`${id}/language`, name, 0.95),
      ...(level?.[2]
        ? {
            fluency: builder.line(
              `${id}/fluency`,
              slicePiece(piece, from, from + level[2].length + (isOpen ? 1 : 0)),
              0.95,
            ),
          }
        : {}),
    });
  }
}

/** `Español nativo`: where the level begins when nothing parts it from the language. */
function looseLevel(text: string): number | undefined {
  for (const match of text.matchAll(/\s+/g)) {
    if (match.index > 2 && fluency.test(text.slice(match.index).trim())) return match.index;
  }
  return undefined;
}
