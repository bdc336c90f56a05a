/** Skills and credentials, which are names of their own whatever words they are short for. */
import { findSkills } from "@tailorbird/skills/find-skills";
import { skillNamed } from "@tailorbird/skills/skill-index";
import { certificatesIn, degreesIn } from "../lexicons.ts";

/** "CSS" is a skill and "CPA" a licence, whatever words begin with these letters; unless the words name the same. */
export function isNameOfItsOwn(written: string, words: string): boolean {
  const skills = skillsIn(words);
  return (
    skillsIn(written).some((name) => !skills.includes(name)) ||
    (isCredential(written) && !isCredential(words))
  );
}

function isCredential(text: string): boolean {
  return certificatesIn(text).length > 0 || degreesIn(`${text} `).length > 0;
}

function skillsIn(text: string): string[] {
  return findSkills(text, { listed: true })
    .map(({ name }) => name)
    .filter((name) => skillNamed(name)?.technical);
}
