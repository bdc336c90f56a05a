/** Requirements that name skills: shown in work, or only named. */
import type { Requirement } from "@tailorbird/contracts/tailoring-result";
import { findSkills } from "@tailorbird/skills/find-skills";
import type { MatchLine } from "./lines.ts";
import type { Proof } from "./proof.ts";

/** Met when what is asked is shown in a role or project; unproved when it is only named. */
export function proveSkills(requirement: Requirement, lines: MatchLine[]): Proof {
  const groups = alternatives(requirement);
  /** Some of each come first: what is shown of the proof is cut short. */
  const first: MatchLine[] = [];
  const proofs: MatchLine[] = [];
  let shown = 0;
  let named = 0;
  for (const group of groups) {
    const holding = lines.filter((line) => group.some((skill) => line.skills.has(skill)));
    const showing = holding.filter((line) => line.shows);
    if (showing.length > 0) shown++;
    else if (holding.length > 0) named++;
    const best = showing.length > 0 ? showing : holding;
    first.push(...best.slice(0, 2));
    proofs.push(...best);
  }
  const unique = [...new Map([...first, ...proofs].map((line) => [line.address, line])).values()];
  if (shown === groups.length) return { outcome: "met", lines: unique };
  if (shown > 0) return { outcome: shown / groups.length >= 0.75 ? "met" : "partly", lines: unique };
  return { outcome: named > 0 ? "unproved" : "missing", lines: unique };
}

/**
 * "Kafka or another broker", "e.g. Jest, Mocha": any one will do. Skills joined by "and" are each asked, and "Terraform and
 * one of AWS or Azure" asks for two things.
 */
function alternatives(requirement: Requirement): string[][] {
  const places = new Map(findSkills(requirement.text).map((found) => [found.name, found.start]));
  const groups: string[][] = [];
  let from = 0;
  for (const part of requirement.text.split(
    /\band\b|\bund\b|(?<!\p{L})(?:et|y)(?!\p{L})|;|\bas well as\b|&/iu,
  )) {
    const to = requirement.text.indexOf(part, from) + part.length;
    const own = requirement.skills.filter((skill) => {
      const at = places.get(skill);
      return at !== undefined && at >= from && at < to;
    });
    from = to;
    if (own.length > 0) groups.push(...(choice.test(part) ? [own] : own.map((skill) => [skill])));
  }
  // Names that no place was found for are part of the whole.
  const placed = new Set(groups.flat());
  const rest = requirement.skills.filter((skill) => !placed.has(skill));
  if (rest.length > 0)
    groups.push(...(choice.test(requirement.text) ? [rest] : rest.map((skill) => [skill])));
  return groups;
}

const choice =
  /\b(?:or|such as|e\.g|like|one of|either|similar|equivalent|any of|oder|bzw)\b|(?<!\p{L})ou(?!\p{L})|(?<!\p{L})o(?!\p{L})|\//iu;
