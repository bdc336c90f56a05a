/** Requirements that name skills: shown in work, or only named. */
import type { Requirement } from "@tailorbird/contracts/tailoring-result";
import type { MatchLine } from "./lines.ts";
import type { Proof } from "./proof.ts";

/** Met when what is asked is shown in a role or project; unproved when it is only named. */
export function proveSkills(requirement: Requirement, lines: MatchLine[]): Proof {
  const groups = alternatives(requirement);
  const proofs: MatchLine[] = [];
  let shown = 0;
  let named = 0;
  for (const group of groups) {
    const holding = lines.filter((line) => group.some((skill) => line.skills.has(skill)));
    const showing = holding.filter((line) => line.shows);
    if (showing.length > 0) shown++;
    else if (holding.length > 0) named++;
    proofs.push(...(showing.length > 0 ? showing : holding).slice(0, 2));
  }
  const unique = [...new Map(proofs.map((line) => [line.address, line])).values()];
  if (shown === groups.length) return { outcome: "met", lines: unique };
  if (shown > 0) return { outcome: shown / groups.length >= 0.75 ? "met" : "partly", lines: unique };
  return { outcome: named > 0 ? "unproved" : "missing", lines: unique };
}

/** "Kafka or another broker", "e.g. Jest, Mocha": any one will do. Skills joined by "and" are each asked. */
function alternatives(requirement: Requirement): string[][] {
  const any = /\b(?:or|such as|e\.g|like|one of|either|similar|equivalent|any of|oder|ou|bzw)\b|\//i.test(
    requirement.text,
  );
  return any ? [requirement.skills] : requirement.skills.map((skill) => [skill]);
}
