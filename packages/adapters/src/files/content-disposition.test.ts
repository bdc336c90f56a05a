import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attachmentNamed } from "./content-disposition.ts";

describe("the name of a download", () => {
  it("is given in ASCII and in UTF-8", () => {
    expect(attachmentNamed("Lebenslauf Ä (2).pdf")).toBe(
      "attachment; filename=\"Lebenslauf _ (2).pdf\"; filename*=UTF-8''Lebenslauf%20%C3%84%20%282%29.pdf",
    );
  });

  it.each(['a"b', "a\r\nset-cookie: x", "../../etc/passwd", "C:\\x", "", "\ud800", "x".repeat(5000)])(
    "is never a path, a header or nothing: %j",
    (name) => {
      expect(attachmentNamed(name)).toMatch(
        /^attachment; filename="[^"%/\\\r\n]{1,200}"; filename\*=UTF-8''[\w.~!$&+%-]+$/,
      );
    },
  );

  it("survives as UTF-8 whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }), (name) => {
        const [, extended] = /filename\*=UTF-8''(.*)$/.exec(attachmentNamed(name)) ?? [];
        // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what a name must not hold
        expect(decodeURIComponent(extended ?? "")).toBe(name.replace(/[\u0000-\u001f\u007f/\\]/g, "_"));
      }),
    );
  });
});
