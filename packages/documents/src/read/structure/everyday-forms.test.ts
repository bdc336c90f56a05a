import { expect, test } from "vitest";
import { readResume } from "../read-resume.ts";

/** What resumes of India, Africa and the Philippines tell of a person beside work; every name is invented. */
async function read(text: string) {
  return readResume(new TextEncoder().encode(text), { fileName: "resume.txt" });
}
const head = "Robin Vale\nCivil Engineer\nrobin.vale@post.example";
const job = "EXPERIENCE\n\nCivil Engineer, Sluice Works Ltd, 2019 - 2022\n- Built weirs\n";

test("what a form asks of the person, and what is declared at the end, stay under their own headings", async () => {
  const doc = await read(
    `${head}\n\n${job}\n\nPERSONAL DETAILS\n\nFather's Name\t: Alder Vale\nDate of Birth\t: 14-03-1994\nSex:\tMale\nNotice Period\t: 60 days\n\nDECLARATION\n\nI hereby declare that the above is true to the best of my knowledge.\nPlace: Edale\t(Robin Vale)`,
  );
  expect(doc.custom.map(({ heading, lines }) => [heading, lines.length])).toEqual([
    ["PERSONAL DETAILS", 4],
    ["DECLARATION", 2],
  ]);
  expect(doc.custom[0]?.lines[3]?.text).toBe("Notice Period : 60 days");
  expect(doc.basics.location).toBeUndefined();
  expect(doc.work).toHaveLength(1);
  expect(doc.unplaced).toEqual([]);
});

test("a heading in many words opens its section", async () => {
  const doc = await read(
    `${head}\n\n${job}\n\nEDUCATIONAL INSTITUTIONS ATTENDED WITH DATES AND QUALIFICATIONS\n\nHollowbrook University\t2019 - 2021\nM.Sc. Accounting\n`,
  );
  expect(doc.education).toMatchObject([{ institution: "Hollowbrook University", endDate: "2021" }]);
});

test.each([
  ["No. 7 Palm Close, Off Unity Road, Hollowbrook", "No. 7 Palm Close, Off Unity Road, Hollowbrook"],
  ["Rua das Garças, 210\nPetrolina – PE", "Rua das Garças, 210"],
  ["3 bis, impasse des Saules\n31999 Hollowbrook", "3 bis, impasse des Saules"],
])("the street of %j is the address", async (lines, address) => {
  const doc = await read(`Robin Vale\nCivil Engineer\n${lines}\nrobin.vale@post.example\n\n${job}`);
  expect(doc.basics.location?.address).toBe(address);
  expect(doc.basics.label).toBe("Civil Engineer");
  expect(doc.unplaced).toEqual([]);
});

test("a name on a network that nothing names, and an ORCID, are profiles; a site's menu is none", async () => {
  const doc = await read(`${head} | @robin_draws | ORCID: 0000-0002-1825-0097\n\n${job}`);
  expect(doc.basics.profiles.map(({ url, username }) => url ?? username)).toEqual([
    "https://orcid.org/0000-0002-1825-0097",
    "@robin_draws",
  ]);
  const html =
    '<p><a href="https://vale.example/">Home</a> <a href="https://vale.example/cv">CV</a></p><h1>Robin Vale</h1><p>robin.vale@post.example · <a href="https://www.vale.example">vale.example</a></p><h2>Experience</h2><p>Civil Engineer, Sluice Works Ltd, 2019 - 2022</p>';
  const page = await readResume(new TextEncoder().encode(html), { fileName: "cv.html" });
  expect([page.basics.url, page.basics.profiles]).toEqual(["https://www.vale.example", []]);
});

test("names on networks are read behind a sign or none, and a date of expiry is not when something was given", async () => {
  const doc = await read(
    `${head}\nTwitter @robinvale · Behance /robinvale · @robin@social.example\n\n${job}\n\nCERTIFICATIONS\n\nBLS – Edale Heart Society (exp. 05/2027)\nTelemetry Nursing, Edale Nursing Board, 2021`,
  );
  expect([doc.basics.url, ...doc.basics.profiles.map(({ url }) => url)].filter(Boolean).toSorted()).toEqual([
    "https://behance.net/robinvale",
    "https://social.example/@robin",
    "https://twitter.com/robinvale",
  ]);
  expect(doc.basics.email).toBe("robin.vale@post.example");
  expect(doc.certificates.map(({ date }) => date)).toEqual([undefined, "2021"]);
});

test.each(["Jobs", "Where I have worked", "Job history", "Stellen", "Trabajos"])(
  "a heading in everyday words, %s, opens the jobs; a town alone below the name is no headline",
  async (heading) => {
    const doc = await read(
      `Robin Vale\nEdinburgh\nrobin.vale@post.example\n\nAbout me\nA careful baker.\n\n${heading}\n\nBaker, Sluice Bread Ltd, 2019 - 2022\n- Baked bread\n`,
    );
    expect(doc.work).toMatchObject([
      { position: "Baker", name: "Sluice Bread Ltd", highlights: [{ text: "Baked bread" }] },
    ]);
    expect(doc.basics).toMatchObject({ location: { city: "Edinburgh" }, summary: "A careful baker." });
    expect(doc.basics.label).toBeUndefined();
    expect(doc.unplaced).toEqual([]);
  },
);

test.each([
  ["VALESON, Robin Alder", "Robin Alder VALESON"],
  ["Robin Weißmeister", "Robin Weißmeister"],
])("the name is %s, and no line far below it that speaks of a section", async (line, name) => {
  const doc = await read(
    `${line}\nrobin.weissmeister@post.example\n\n${job}\nEDUCATION\n\nHollowbrook University, 2019\nB.Sc. Biology\n\nBesondere Kenntnisse\n\nMicrosoft Office\nHACCP\n`,
  );
  expect(doc.basics.name).toBe(name);
});

test("until when a licence is good is no name of who gave it", async () => {
  const doc = await read(
    `${head}\n\n${job}\nCERTIFICATIONS\n\n- BLS – exp. 03/2027\n- Boiler ticket - expired 2023\n- Slinger – Hollowbrook Training Ltd\n`,
  );
  expect(doc.certificates.map(({ name, issuer }) => [name, issuer])).toEqual([
    ["BLS – exp. 03/2027", undefined],
    ["Boiler ticket - expired 2023", undefined],
    ["Slinger", "Hollowbrook Training Ltd"],
  ]);
  expect(doc.unplaced).toEqual([]);
});
