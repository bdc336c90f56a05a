import fc from "fast-check";
import { expect, it } from "vitest";
import { statuses } from "../track/statuses.ts";
import { forwardFlows } from "./forward-flows.ts";

it("leaves out moves back, so that no circle is left, and keeps the others as they are", () => {
  const status = fc.constantFrom(...statuses);
  const flow = fc.record({ from: fc.option(status), to: status, count: fc.integer({ min: 1, max: 9 }) });
  fc.assert(
    fc.property(fc.array(flow), (flows) => {
      const kept = forwardFlows(flows);
      for (const each of kept) expect(flows).toContain(each);
      for (const { from, to } of kept) {
        expect(from === null || statuses.indexOf(from) < statuses.indexOf(to)).toBe(true);
      }
    }),
  );
  const forward = { from: "saved", to: "applied", count: 2 } as const;
  expect(forwardFlows([forward, { from: "offer", to: "interviewing", count: 1 }])).toEqual([forward]);
});
