import { expect, it } from "vitest";
import { readPaste } from "./read-paste.ts";

const posting = "Backend engineer wanted.\nYou know PostgreSQL and write tests for what you build.";

it("takes a posting as one text, with its blank lines and the addresses in it", () => {
  const text = `${posting}\n\nApply at https://example.com/apply`;
  expect(readPaste(`\n${text}\n`)).toEqual([{ kind: "text", description: text }]);
});

it("takes each line of a list of addresses as a job", () => {
  const urls = Array.from({ length: 20 }, (_, index) => `https://example.com/jobs/${index}`);
  expect(readPaste(urls.join("\n\n"))).toEqual(urls.map((url) => ({ kind: "address", url })));
});

it("parts texts and addresses by lines of dashes, and drops what is pasted twice", () => {
  const pasted = `${posting}\n---\nhttps://example.com/a\n----\n${posting}\n---\n  \n---\nSecond ${posting}`;
  expect(readPaste(pasted)).toEqual([
    { kind: "text", description: posting },
    { kind: "address", url: "https://example.com/a" },
    { kind: "text", description: `Second ${posting}` },
  ]);
});

it("finds nothing where nothing is", () => {
  expect([readPaste(""), readPaste(" \n---\n ")]).toEqual([[], []]);
});

it("takes only web addresses as addresses", () => {
  expect(readPaste("javascript:alert(1)").map(({ kind }) => kind)).toEqual(["text"]);
});
