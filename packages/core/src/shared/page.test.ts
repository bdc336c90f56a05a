import { problemIn } from "@tailorbird/contracts/problem-error";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newId } from "./id.ts";
import { readPage, toPage } from "./page.ts";

const rowsOf = (count: number) => Array.from({ length: count }, () => ({ id: newId("job") }));
const self = (row: { id: string }) => row;

describe("a page", () => {
  it("gives a cursor that reads back as its last row, only when more rows follow", () => {
    const request = readPage("job", { limit: "2" });
    const rows = rowsOf(3);
    const page = toPage(rows, request, (row) => row.id, self);
    expect(page.items).toEqual(rows.slice(0, 2));
    expect(readPage("job", { cursor: page.nextCursor as string }).after).toBe(rows[1]?.id);
    expect(toPage(rows.slice(0, 2), request, (row) => row.id, self).nextCursor).toBeNull();
    expect(toPage([], request, (row: { id: string }) => row.id, self)).toEqual({
      items: [],
      nextCursor: null,
    });
  });

  it("refuses every cursor that is not of its kind, naming it", () => {
    const foreign = Buffer.from(newId("resume")).toString("base64url");
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constant(foreign)), (cursor) => {
        try {
          readPage("job", { cursor: cursor || "x" });
          return false;
        } catch (error) {
          const problem = problemIn(error);
          return problem?.code === "invalid_request" && problem.errors[0]?.pointer === "/cursor";
        }
      }),
    );
  });
});
