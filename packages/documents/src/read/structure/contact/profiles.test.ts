import { expect, test } from "vitest";
import { readResume } from "../../read-resume.ts";

const text = (head: string) =>
  `${head}\n\nWORK EXPERIENCE\n\nCook, The Blue Oven, 2016 – 2020\n- Cooked lunches for eighty guests a day.\n`;
const page = (head: string) =>
  `<h1>Robin Vale</h1>${head}<h2>Work Experience</h2><p><b>Cook</b>, The Blue Oven, 2016 – 2020</p>`;
const read = async (content: string, fileName: string) =>
  (await readResume(new TextEncoder().encode(content), { fileName })).basics;

/** `network:username@address` of each profile, and the person's own page alone. */
async function links(content: string, fileName = "resume.txt") {
  const { url, profiles } = await read(content, fileName);
  const bare = (one: string | undefined) => one?.replace(/^https?:\/\/(?:www\.)?/, "");
  const own = url ? [bare(url)] : [];
  return [...own, ...profiles.map((one) => `${one.network}:${one.username ?? ""}@${bare(one.url) ?? ""}`)];
}

test.each([
  ["GitHub: robinvale | LinkedIn: robin-vale-12", "GitHub:robinvale@github.com/robinvale"],
  ["LinkedIn: in/robin-vale", "LinkedIn:robin-vale@linkedin.com/in/robin-vale"],
  ["Twitter: @robinvale | Medium: @robin.vale", "X:robinvale@twitter.com/robinvale"],
  ["Instagram @robin_bakes", "Instagram:robin_bakes@instagram.com/robin_bakes"],
  ["GitHub\trobinvale", "GitHub:robinvale@github.com/robinvale"],
  ["GitHub\nrobinvale", "GitHub:robinvale@github.com/robinvale"],
  ["Instagram\n@robin.bakes", "Instagram:robin.bakes@instagram.com/robin.bakes"],
  ["Telegram: @robinvale", "Telegram:robinvale@t.me/robinvale"],
  ["ORCID: 0000-0002-1825-0097", "ORCID:0000-0002-1825-0097@orcid.org/0000-0002-1825-0097"],
  ["Leeds\n@robin.makes", ":@robin.makes@"],
])("%j names a profile", async (line, profile) => {
  expect(await links(text(`Robin Vale\nrobin@post.example\n${line}`))).toContain(profile);
});

test.each(["LinkedIn: Robin Vale", "LinkedIn | GitHub", "Skype: robin.vale"])(
  "%j tells no address, and none is made up",
  async (line) => {
    expect(await links(text(`Robin Vale\nrobin@post.example | ${line}`))).toEqual([]);
  },
);

test("a handle that leads somewhere is the profile's username, and its target the address", async () => {
  const line = `<p>robin@post.example · <a href="https://www.linkedin.com/in/robin-vale">robin-vale</a> ·
    <a href="https://github.com/robinvale">robinvale</a></p>`;
  expect(await links(page(line), "resume.html")).toEqual([
    "LinkedIn:robin-vale@linkedin.com/in/robin-vale",
    "GitHub:robinvale@github.com/robinvale",
  ]);
});

test("what a link adds for those who count clicks is no part of the address", async () => {
  const line = `<p>robin@post.example · <a href="https://linkedin.com/in/robin-vale?utm_source=share">linkedin.com/in/robin-vale</a></p>`;
  expect(await links(page(line), "resume.html")).toEqual(["LinkedIn:robin-vale@linkedin.com/in/robin-vale"]);
});

test("a site's own menu, in whatever language, holds no links of the person", async () => {
  const menu = ["", "werk", "over", "contact"].map(
    (path) => `<a href="https://vale.example/${path}">Meer</a>`,
  );
  expect(await links(page(`<p>${menu.join(" ")}</p><p>robin@post.example</p>`), "resume.html")).toEqual([]);
});

test("a number that only a link knows is the telephone number", async () => {
  const line = `<p><a href="tel:+1-512-555-0134">Call</a> · <a href="mailto:robin@post.example">Mail</a></p>`;
  const { phone, email } = await read(page(line), "resume.html");
  expect({ phone, email }).toEqual({ phone: "+15125550134", email: "robin@post.example" });
});

test.each([
  ["Tél. : 06 39 98 41 27 – 02 99 00 00 00", "06 39 98 41 27"],
  ["Cel: (11) 90000-0264 / Recado: (11) 3000-0265", "(11) 90000-0264"],
  ["Tel: 08030000256, 08090000184", "08030000256"],
  ["Tel. 0151 55501923\nTel. privat 0511 4445566", "0151 55501923"],
  ["555-0163 robin.vale@post.example", "555-0163"],
])("of %j the first number is the person's, and the second is no other field", async (line, first) => {
  const { phone, label, location } = await read(
    text(`Robin Vale\n${line}\nrobin@post.example`),
    "resume.txt",
  );
  expect({ phone, label, location }).toEqual({ phone: first, label: undefined, location: undefined });
});

test.each([
  "Robin Vale MSc MCIPS",
  "ROBIN VALE, PharmD, BCPS",
  "Robin Vale BA (Hons) PGCE",
  "Robin M. Vale, PMP, CSM",
  "Robin Vale, Ph.D.",
])("%j is a name with what was earned", async (name) => {
  expect((await read(text(`${name}\nLeeds | robin@post.example`), "resume.txt")).name).toBe(name);
});
