/** Skills of a text with what each implies, remembered per text: the same lines are read for many changes. */
import { findSkills } from "@tailorbird/skills/find-skills";
import { withImplied } from "@tailorbird/skills/skill-index";

/** Canonical names of the skills the text names, and of those they imply. */
export function skillNames(text: string, listed = false): ReadonlySet<string> {
  return new Set(findSkills(text, { listed }).flatMap((found) => withImplied(found.name)));
}
