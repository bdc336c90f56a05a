import fc from "fast-check";
import { expect, it } from "vitest";
import { readTrackSearch, searchOfView, tableFilter } from "./track-search.ts";

it("leaves out what no address of this page says", () => {
  expect(readTrackSearch({ view: "cards", status: "hired", sort: "luck", q: "  ", ended: "yes" })).toEqual(
    {},
  );
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
});
