import { expect, test } from "vitest";
import { sourceLine } from "../../../test/source-line.ts";
import { readText } from "../../text.ts";
import { structure } from "../structure.ts";
import { brokenAddress } from "./broken-address.ts";
import { findHandles, findWebAddresses } from "./web-addresses.ts";

/** What a header makes of its lines; every person is invented. */
function basicsOf(lines: string) {
  const text = `Robin Vale\nMarine Engineer\n${lines}\n\nSUMMARY\nEngineer of bridges who likes rivers and quiet mornings.\n`;
  return structure(readText(text), "text").basics;
}
test.each([
  ["linkedin.com/in/robin-", "vale-77", "linkedin.com/in/robin-vale-77"],
  ["Leeds | linkedin.com/in/", "robin-vale | Engineer", "linkedin.com/in/robin-vale"],
  ["https://github.com/robin", "-vale", "https://github.com/robin-vale"],
  ["linkedin.com/in/robin_", "vale", "linkedin.com/in/robin_vale"],
  ["主页：robin-", "vale.example", "robin-vale.example"],
  ["robin.vale@", "post.example", "robin.vale@post.example"],
  ["robin.vale", "@post.example", "robin.vale@post.example"],
  ["vale.example.org-", "London, UK", undefined],
  ["github.com/robin-", "Engineer", undefined],
  ["Engineer of bridges -", "robin.example", undefined],
])("%j above %j is the address %j", (above, below, address) => {
  expect(brokenAddress(sourceLine(above), sourceLine(below))?.text).toBe(address);
});

test("an address broken over two lines is read once, and what stands behind it is read too", () => {
  expect(basicsOf("robin.vale@post.example | linkedin.com/in/robin-\nvale | Leeds, UK")).toMatchObject({
    email: "robin.vale@post.example",
    profiles: [{ url: "https://linkedin.com/in/robin-vale" }],
    location: { city: "Leeds" },
  });
});

test.each([
  ["GitHub: rvale | LinkedIn: robin-vale", ["linkedin.com/in/robin-vale", "github.com/rvale"]],
  ["Twitter: @rvale", ["twitter.com/rvale"]],
  ["in/robin-vale-77", ["linkedin.com/in/robin-vale-77"]],
  ["LinkedIn: Robin Vale", []],
  ["built in/out house", []],
])("%j names the pages %j by handles", (text, pages) => {
  expect(findHandles(text).map(({ url }) => url)).toEqual(pages);
});

test("a domain alone is an address; names of tools and files are none", () => {
  const found = (text: string) => findWebAddresses(text).map(({ url }) => url);
  expect(found("robin-vale.example · robinvale.studio · vale.example.org-")).toEqual([
    "robin-vale.example",
    "robinvale.studio",
    "vale.example.org",
  ]);
  expect(found("Node.js, ASP.NET, main.py")).toEqual([]);
});

test.each([
  [
    "14 Quarry Rise, Sheffield S10 2XX",
    { address: "14 Quarry Rise", city: "Sheffield", postalCode: "S10 2XX", countryCode: "GB" },
  ],
  ["Ballarat VIC 3350", { city: "Ballarat", region: "VIC", postalCode: "3350", countryCode: "AU" }],
  ["Toronto, ON M5V 2T6", { city: "Toronto", region: "ON", countryCode: "CA" }],
  ["3511 AB Utrecht", { postalCode: "3511 AB", city: "Utrecht", countryCode: "NL" }],
  ["Via dei Sogni 27, 40121 Bologna (Italia)", { city: "Bologna", postalCode: "40121", countryCode: "IT" }],
  ["Padova (PD)", { city: "Padova", region: "PD" }],
  ["Wohnort: Łódź", { city: "Łódź" }],
  ["Morada: Porto, Portugal", { city: "Porto", countryCode: "PT" }],
  ["Las Vegas, Nevada ~ robin.vale@post.example", { city: "Las Vegas", region: "Nevada" }],
])("%j is where the person lives", (text, location) => {
  expect(basicsOf(`${text}\n+44 7700 900123`).location).toMatchObject(location);
});

test("a label before what is looked for is no part of it", () => {
  const text = "Robin Vale\n求职意向：机械工程师\nrobin.vale@post.example\n\nSUMMARY\nBuilds bridges.\n";
  expect(structure(readText(text), "text").basics.label).toBe("机械工程师");
});

test("addresses at the top of a column without a heading are the person's", () => {
  const text = "Robin Vale\n\nPROJECTS\n\nFoot Bridge\n- Welded the rail\n\nSKILLS\n\nExcel, Word\n";
  const source = readText(text);
  const moved = readText("(918) 555-0167\nrobin.vale@post.example");
  const at = source.lines.findIndex((line) => line.text === "SKILLS");
  const page = `${source.pages[0]}\n${moved.pages[0]}`;
  const start = (source.pages[0]?.length ?? 0) + 1;
  source.lines.splice(
    at,
    0,
    ...moved.lines.map((line) => ({ ...line, start: line.start + start, end: line.end + start, block: 1 })),
  );
  for (const line of source.lines.slice(at + moved.lines.length)) line.block = 1;
  const { basics } = structure({ ...source, pages: [page] }, "text");
  expect(basics).toMatchObject({ email: "robin.vale@post.example", phone: "+19185550167" });
});
