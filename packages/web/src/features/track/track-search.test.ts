import fc from "fast-check";
import { expect, it } from "vitest";
import { readTrackSearch, searchOfView, tableFilter } from "./track-search.ts";

it("leaves out what no address of this page says", () => {
  expect(readTrackSearch({ view: "cards", status: "hired", sort: "luck", q: "  ", ended: "yes" })).toEqual(
    {},
  );
});

it("asks the API for nothing that it would refuse", () => {
  const search = { resumeId: "job_1", resumeVersion: "0", contactId: "x", createdFrom: "soon", movedFrom: 3 };
  expect(readTrackSearch(search)).toEqual({});
});

it("reads any address, whatever stands in it", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.anything()), (search) => {
      const read = readTrackSearch(search);
      expect(readTrackSearch({ ...read })).toEqual(read);
    }),
  );
});

it("comes back from a kept view as it was", () => {
  const search = { view: "table", q: "berlin", status: "applied", sort: "deadline", archived: true } as const;
  expect(searchOfView(tableFilter(search))).toEqual(search);
  const more = {
    view: "table",
    resumeId: "res_01a21fec375770a7bf195927241764c1",
    resumeVersion: "3",
    contactId: "con_01a21fec375770a7bf195927241764c1",
    createdFrom: "2026-11-01T00:00:00.000Z",
    movedBefore: "2026-11-20T23:00:00.000Z",
  } as const;
  expect(searchOfView(tableFilter(more))).toEqual(more);
});
