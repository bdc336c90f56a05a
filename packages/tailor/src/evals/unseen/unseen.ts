/** The invented people no rule was made for, in two sets: one opened after its first reading, one kept sealed. */
import { electrician, insuranceDataScientist, warehouseLead } from "./data-to-maintenance.ts";
import { type Judged, judged } from "./person.ts";
import { accountant, communityNurse, scienceTeacher } from "./school-nurse-to-accountant.ts";
import { hrGeneralist, mechanicalEngineer, mobileDeveloper, restaurantManager } from "./sealed.ts";

/** Read once before the rules were widened, then used to widen them. */
export const opened: Judged[] = [
  communityNurse,
  scienceTeacher,
  accountant,
  insuranceDataScientist,
  warehouseLead,
  electrician,
].map(judged);

/** Kept sealed while the rules were widened a first time, then opened to widen them a second. */
export const sealed: Judged[] = [hrGeneralist, restaurantManager, mobileDeveloper, mechanicalEngineer].map(
  judged,
);
