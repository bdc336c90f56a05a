/** The page's weight is a budget that is kept, not a figure that is looked up afterwards. */
import { expect, it } from "vitest";
import { measurePage } from "../../../bench/src/page/page.ts";
import { listMisses } from "../../../bench/src/report.ts";

it("loads a first visit within its budget of kilobytes", async () => {
  const section = await measurePage();
  expect(section.rows[0]?.values[0]).toBeGreaterThan(50);
  expect(listMisses(section)).toEqual([]);
});
