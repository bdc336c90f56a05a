/** What came before or after what: "after implant surgery" is not "in implant surgery", and an order of things is a claim. */
import type { GroundingReason } from "@tailorbird/contracts/tailoring-result";
import { isFunctionWord, isNeutral, isVerb, wordsOf } from "../../text/words.ts";
import type { ClauseClaims } from "../claims.ts";
import type { Source } from "../sources.ts";

/** Reasons the clause puts things in another order than the source does. */
export function checkRelations(claims: ClauseClaims, source: Source): GroundingReason[] {
  return [...newOrder(claims, source), ...lostOrder(claims, source)];
}

interface Order {
  said: RegExp;
  known: RegExp;
  /** "A before B" is "B after A". */
  inverse: RegExp;
}
const orders: readonly Order[] = [
  {
    said: /\bbefore\b/iu,
    known:
      /\b(?:before|ahead|prior|until|till|pre\p{L}*|by|in time|first|early|earlier|previous\p{L}*|former\p{L}*|advance|once|up to|day|from|instead|replac\p{L}*|previously|then|later|followed|towards?|for|opening|start)\b/iu,
    inverse: /\b(?:after|following|once)\b/iu,
  },
  {
    said: /\bafter\b/iu,
    known:
      /\b(?:after\p{L}*|follow\p{L}*|once|since|post\p{L}*|then|later|when|whenever|until|from|led|so|next|subsequent\p{L}*|by|because|as|end|upon|return\p{L}*|past|started|in (?:19|20)\d\d)\b/iu,
    inverse: /\bbefore\b/iu,
  },
];

/** A "before" or "after" that the source has in no form. */
function newOrder(claims: ClauseClaims, source: Source): GroundingReason[] {
  if (!source.language.startsWith("en")) return [];
  return orders.flatMap(({ said, known, inverse }) => {
    const match = said.exec(claims.whole);
    if (!match || match.index < claims.start - 10 || match.index >= claims.start + claims.text.length)
      return [];
    // Deeds in a row were done in that order: "checked pages and logged bugs".
    if (/^\s+\p{L}+ing\b/iu.test(claims.whole.slice(match.index + match[0].length))) return [];
    if (
      known.test(source.text) ||
      (inverse.test(source.text) && !inverse.test(claims.context ?? claims.whole))
    )
      return [];
    return [
      {
        code: "claim_unsupported" as const,
        claim: match[0],
        detail: `The evidence does not say that anything was "${match[0]}" it.`,
      },
    ];
  });
}

const temporal =
  /\b(?:before|after|(?<!the )following|until) (?!which|that|this)((?:(?:the|an?|his|her|their|its|each|every) )?(?:[\p{L}'-]+ ?){1,3})/giu;
const relating =
  /\b(?:before|ahead|prior|until|till|after\p{L}*|follow\p{L}*|once|since|post\p{L}*|pre\p{L}*|then|later|when|next|subsequent\p{L}*|following|from|leading up|by|recover\p{L}*|discharg\p{L}*|so far|previously|earlier|ha(?:d|ving)|first|with)\b/iu;

/** "After implant surgery" is no work in it: a thing that only dated the work was not worked on. */
function lostOrder(claims: ClauseClaims, source: Source): GroundingReason[] {
  if (!source.language.startsWith("en")) return [];
  const said = wordsOf(claims.text);
  for (const match of source.text.matchAll(temporal)) {
    const phrase = wordsOf(match[1]!.split(/\b(?:and|or|in|on|at|of|for|to|with|by)\b/iu)[0]!).filter(
      (word) => !isNeutral(word) && !isFunctionWord(word),
    );
    const head = phrase.at(-1);
    if (!head) continue;
    const rest = source.text.replace(match[0], " ");
    if (wordsOf(rest).some((word) => word.stem === head.stem)) continue;
    const at = said.findIndex((word) => word.stem === head.stem);
    if (at < 0) continue;
    // "Checked two weeks later" is said of something else.
    const from = claims.start + said[at]!.start;
    if (relating.test(claims.whole.slice(Math.max(0, from - 70), claims.start + said[at]!.end))) continue;
    const before = said.slice(Math.max(0, at - 3), at);
    if (!before.some((word) => /^(?:in|during|with|at|of|on|for)$/.test(word.lower) || isVerb(word)))
      continue;
    return [
      {
        code: "scope_unsupported",
        claim: claims.text.trim().slice(0, 200),
        found: match[0].trim(),
        detail: `The evidence says "${match[0].trim()}", which is no part of it.`,
      },
    ];
  }
  return [];
}
