/**
 * All that is said of one employer, with what is said of the person as a whole, read as one source. A summary puts together what
 * is true of the person; it may do so within one employment, and across them only statement by statement.
 */

import type { GroundingReason } from "@tailorbird/contracts/tailoring-result";
import type { Entry } from "../addresses.ts";
import { isNeutral, wordsOf } from "../text/words.ts";
import { checkTitles } from "./checks/check-titles.ts";
import { occupations } from "./lexicons.ts";
import { findQualifiers } from "./qualifiers.ts";
import { readSource, type Source } from "./sources.ts";
import { saysNoMore } from "./vocabulary/says-no-more.ts";

const kept = new WeakMap<readonly Source[], Source[]>();

/**
 * One composite per employer or project among the sources, and one of the rest: skills, education, the present summary. Put
 * together once for the same list: a letter is judged sentence by sentence against all of it.
 */
export function compositesOf(sources: readonly Source[]): Source[] {
  const known = kept.get(sources) ?? composed(sources);
  kept.set(sources, known);
  return known;
}

function composed(sources: readonly Source[]): Source[] {
  const profile = sources.filter((source) => !isRole(source));
  const roles = Map.groupBy(sources.filter(isRole), (source) => source.container);
  return [
    ...[...roles.values()].map((own) => join([...own, ...profile], own[0]!)),
    ...(profile.length > 1 ? [join(profile, profile[0]!)] : []),
  ];
}

function isRole(source: Source): boolean {
  return source.container !== null && ["work", "volunteer", "projects"].includes(source.section);
}

function join(parts: readonly Source[], first: Source): Source {
  const entry: Entry = {
    address: `${first.container ?? "profile"}+`,
    value: parts.map((part) => part.text.replace(/[.;]\s*$/, "")).join("; "),
    kind: "prose",
    section: isRole(first) ? first.section : "basics",
    container: first.container,
    proves: true,
  };
  const source = readSource(entry, first.header, first.language, true);
  return {
    ...source,
    skills: new Set(parts.flatMap((part) => [...part.skills])),
    written: new Set(parts.flatMap((part) => [...part.written])),
    parts,
  };
}

/** Titles stand in one part, not across them. */
export function titlesIn(clause: string, source: Source): GroundingReason[] {
  if (!source.parts) return checkTitles(clause, source);
  const words = wordsOf(clause);
  const last = words.slice(0, 5).findLastIndex((word) => occupations.has(word.lower));
  const title = words.slice(0, last + 1).filter((word) => !isNeutral(word));
  const tried = source.parts.map((part) => {
    const strange = title.find(
      (word) => !saysNoMore(word.stem, part.stems) && !part.headerStems.has(word.stem),
    );
    const apart: GroundingReason[] =
      strange && title.length > 1
        ? [
            {
              code: "title_unsupported",
              claim: clause.trim().slice(0, 200),
              detail: "No one title of the resume says this.",
            },
          ]
        : [];
    return [...apart, ...checkTitles(clause, part)];
  });
  return tried.reduce((a, b) => (b.length < a.length ? b : a));
}

/** What something mostly consists of says nothing against the thing itself. */
const composition =
  /^(?:mostly|mainly|largely|chiefly|primarily|predominantly|most of|some of|in part|part of which|partly)$/i;

/** What every part that names a thing takes back in part, the clause must take back too: "Xero (basic)" is no skill in Xero. */
export function qualifiedIn(clause: string, source: Source): GroundingReason[] {
  if (!source.parts || findQualifiers(clause).length > 0) return [];
  for (const word of wordsOf(clause)) {
    if (isNeutral(word) || word.stem.length < 2) continue;
    const naming = source.parts.filter((part) => part.stems.has(word.stem));
    const kinds = naming.map((part) =>
      part.qualifiers.find(
        (each) =>
          !composition.test(each.text) &&
          each.scope.includes(word.stem) &&
          (each.kind === "hedge" || each.scope[0] === word.stem),
      ),
    );
    const [first] = kinds;
    if (!first || !kinds.every(Boolean)) continue;
    return [
      {
        code: first.kind === "negation" ? "negation_lost" : "hedge_removed",
        claim: clause.trim().slice(0, 200),
        found: first.text,
        detail: `The evidence says "${first.text}" of "${word.text}"; this leaves it out.`,
      },
    ];
  }
  return [];
}
