/** Degrees, certificates, awards, human languages and width of scope: closed classes that must stand in the evidence themselves. */
import type { GroundingReason } from "@tailorbird/contracts/tailoring-result";
import { isFunctionWord, stemOf, wordsOf } from "../../text/words.ts";
import { awardsIn, certificatesIn, degreesIn, fluencyOf, humanLanguage, scopeWords } from "../lexicons.ts";
import { nationOf } from "../nations.ts";
import type { Source } from "../sources.ts";
import { isSupportedWord } from "../vocabulary/synonyms.ts";

/** Reasons the clause's credentials and scope are not the source's. */
export function checkCredentials(clause: string, source: Source): GroundingReason[] {
  const reasons: GroundingReason[] = [];
  const known = `${source.text}\n${source.header}`;
  const knownDegrees = new Set(degreesIn(known).map((degree) => degree.level));
  for (const degree of degreesIn(clause)) {
    // "MFA" of "multi-factor authentication".
    if (source.initials.has(degree.text.trim().toLowerCase())) continue;
    if (!knownDegrees.has(degree.level) || !isHeldIn(degree.text, clause, source, degree.level)) {
      reasons.push({
        code: "degree_unsupported",
        claim: degree.text,
        detail: `The evidence names no "${degree.text}".`,
      });
    }
  }
  const isCertificate = source.section === "certificates";
  for (const certificate of certificatesIn(clause)) {
    const generic = /^(?:certif|accredit|licen|credential|clearance)/i.test(certificate);
    if (
      (isCertificate && generic) ||
      (says(source, certificate) &&
        !isOfEmployer(certificate, source) &&
        !isOnlyStudied(certificate, clause, source))
    )
      continue;
    reasons.push({
      code: "certificate_unsupported",
      claim: certificate,
      detail: `The evidence names no "${certificate}".`,
    });
  }
  for (const award of awardsIn(clause)) {
    if (
      (source.section === "awards" && /^(?:award|prize|honou?r|won|winner|winning|recogni)/i.test(award)) ||
      says(source, award)
    )
      continue;
    reasons.push({
      code: "award_unsupported",
      claim: award,
      detail: `The evidence does not support "${award}".`,
    });
  }
  for (const scope of clause.match(scopeWords) ?? []) {
    if (says(source, scope)) continue;
    reasons.push({
      code: "scope_unsupported",
      claim: scope,
      detail: `The evidence does not say "${scope}".`,
    });
  }
  for (const match of clause.matchAll(everything)) {
    const words = wordsOf(match[1]!).filter((word) => !isFunctionWord(word));
    const strange = words.find((word) => !source.stems.has(word.stem));
    if (strange && everyOf.test(source.text))
      reasons.push({
        code: "scope_unsupported",
        claim: match[0],
        detail: `The evidence does not say "${match[0].trim()}".`,
      });
  }
  return [...reasons, ...checkLanguages(clause, source, known)];
}

/** "Bexley & Thorne CPAs": what the employer calls itself is no certificate of the person's. */
function isOfEmployer(certificate: string, source: Source): boolean {
  if (source.section !== "work" && source.section !== "volunteer") return false;
  const stem = stemOf(certificate.toLowerCase());
  return (
    !source.stems.has(stem) &&
    !wordsOf(source.header.split(",")[0] ?? "").some((word) => word.stem === stem) &&
    source.headerStems.has(stem)
  );
}

/** "Two sections of the CPA exam", "the assessor course": on the way to it, not there. */
function isOnlyStudied(certificate: string, clause: string, source: Source): boolean {
  const studied = new RegExp(
    `${certificate.replace(/[^\p{L}\p{N}]/gu, ".")}\\s+(?:exam|section|course|candidate|preparation|study|studies|level)`,
    "iu",
  );
  return studied.test(source.text) && !studied.test(clause) && !/\bexam/i.test(clause);
}

const everything = /\b(?:all|every|entire|whole)\s+((?:[\p{L}-]+)(?:\s+[\p{L}-]+)?)/giu;
const everyOf = /\b(?:all|every|entire|whole)\b/i;

/** "Two doctoral projects" of work give nobody a doctorate: outside education a degree goes with the thing it is said of. */
function isHeldIn(written: string, clause: string, source: Source, level: string): boolean {
  if (source.section !== "work" && source.section !== "volunteer" && source.section !== "projects")
    return true;
  const known = degreesIn(source.text).find((degree) => degree.level === level);
  if (!known || level === "school") return true;
  const next = (text: string, after: string) =>
    wordsOf(text.slice(text.toLowerCase().indexOf(after.toLowerCase()) + after.length))[0]?.stem;
  const thing = next(clause, written);
  return (
    thing !== undefined && (thing === next(source.text, known.text) || isSupportedWord(thing, source.stems))
  );
}

function checkLanguages(clause: string, source: Source, known: string): GroundingReason[] {
  // "Portuguese suppliers" speak of a country, when the evidence does.
  const names = wordsOf(clause).flatMap((word) => {
    const nation = nationOf(word.lower);
    return nation && known.includes(nation) ? [] : (humanLanguage(word.lower) ?? []);
  });
  if (names.length === 0) return [];
  const knownNames = new Set(wordsOf(known).flatMap((word) => humanLanguage(word.lower) ?? []));
  const missing = names.filter((name) => !knownNames.has(name));
  if (missing.length > 0) {
    return [
      {
        code: "language_unsupported",
        claim: missing[0]!,
        detail: `The evidence does not mention ${missing[0]}.`,
      },
    ];
  }
  const claimed = fluencyOf(clause);
  const held = fluencyOf(source.section === "languages" ? known : nearLanguage(known, names[0]!));
  if (claimed !== null && claimed > 1 && (held === null || claimed > held)) {
    return [
      {
        code: "language_unsupported",
        claim: clause.trim(),
        detail: "The evidence claims a lower level of the language, or none.",
      },
    ];
  }
  return [];
}

/** The part of a list that speaks of one language: "English (native), French (basic)". */
function nearLanguage(text: string, name: string): string {
  return (
    text.split(/[,;\n]/).find((part) => wordsOf(part).some((word) => humanLanguage(word.lower) === name)) ??
    text
  );
}

/** Each content word of the phrase stands in the line or its header, or a synonym does. */
function says(source: Source, phrase: string): boolean {
  const written = new RegExp(
    `(?<![\\p{L}\\p{N}])${phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}])`,
    "iu",
  );
  if (written.test(source.text) || written.test(source.header)) return true;
  return wordsOf(phrase).every((word) => {
    if (/^(?:of|the|a|an|as|by|in|with)$/.test(word.lower)) return true;
    const stem = stemOf(word.lower);
    return isSupportedWord(stem, source.stems) || source.headerStems.has(stem);
  });
}
