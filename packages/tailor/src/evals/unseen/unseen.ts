/** The invented people no rule was made for, by the name of their set. None of them exist. */
import fresh from "./fresh.json" with { type: "json" };
import opened from "./opened.json" with { type: "json" };
import { type Judged, type JudgedPerson, judged } from "./person.ts";
import sealedOnce from "./sealed-once.json" with { type: "json" };

const read = (people: unknown): Judged[] => (people as JudgedPerson[]).map(judged);

export const unseen = {
  /** Read once before the rules were widened, then used to widen them. */
  opened: read(opened),
  /** Kept sealed while the rules were widened a first time, then opened to widen them a second. */
  sealed: read(sealedOnce),
  /** Met once by the rules as they then stood, and not used to change them. */
  fresh: read(fresh),
};
