/** What kinds of deeds there are, and which verbs name the same one. */
import { stemSet } from "../../text/words.ts";
import { deedClasses } from "./deed-classes.ts";
import { readWordGroups } from "./word-groups.ts";

const classes = readWordGroups(() => deedClasses.trim().split("\n"));

/** Whether the verb may stand for one of the known words, as the deed done to the same things. */
export function isSameDeed(stem: string, known: ReadonlySet<string>): boolean {
  if (!classes.has(stem)) return false;
  for (const other of known) if (classes.join(stem, other)) return true;
  return false;
}

/** Whether the stem is that of a deed that resumes name in many ways. */
export function isCommonDeed(stem: string): boolean {
  return classes.has(stem);
}

const light = stemSet(
  "handle deal undertake complete execute carry tackle accomplish hold cover include involve feature comprise work take keep have arrive come follow enable allow let stay remain",
);

/** Whether the verb says only that something was done with a thing that is named. */
export function isLightDeed(stem: string): boolean {
  return light.has(stem);
}

const taking = stemSet("handle deal undertake complete execute carry tackle accomplish");

/** Whether the verb takes the thing for oneself, light as it is. */
export function isTakingDeed(stem: string): boolean {
  return taking.has(stem);
}

const raising = stemSet(
  "hire recruit fire found invent patent approve authorize negotiate sell win publish sign certify promote appoint close convert acquire pitch",
);

/** Whether the verb names a deed that raises a person: only its own word in the evidence will do. */
export function isRaisingDeed(stem: string): boolean {
  return raising.has(stem);
}

const idle = stemSet(
  "subsequent subsequently previous formerly rather now then compare sum amount total number input means basis range variety dedicated relevant appropriate necessary available various track instead early later afterwards thereafter occasion whenever whilst onward matter item issue session role bring brought ahead plus existing respectively able time type kind form speaker holder background behalf instance individual regard respect familiar acquaint exposure awareness",
);

/** Whether the word, a noun or an adjective, adds nothing to what it stands with. */
export function isIdleWord(stem: string): boolean {
  return idle.has(stem);
}
