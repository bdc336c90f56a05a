import { expect, test } from "vitest";
import { readResume } from "../read-resume.ts";
import { findDates } from "./dates.ts";

/** Resumes of Central and Northern Europe; every person and firm is invented. */
async function read(text: string) {
  return readResume(new TextEncoder().encode(text), { fileName: "resume.txt" });
}

test("a Czech form is read into its fields, from the label of the name to the day of signing", async () => {
  const doc = await read(
    "Životopis\n\nOsobní údaje\nJméno a příjmení: Vzorka Ukázková\nAdresa: Lipová 3/4, 602 00 Brno\nTelefon: 601 555 018\nE-mail: vzorka@post.example\n\nPracovní zkušenosti\n\nod 09/2016\nPřekladatelka\nVymyšlená s.r.o., Brno\n- překlady smluv a návodů\n\nbřezen 2012 až srpen 2016\nKoordinátorka\nSmyšlená a.s., Brno\n- řízení zakázek do 14 jazyků\n\nJazykové znalosti\nNěmčina – C2\nPolština – B1\n\nZájmy\nsborový zpěv, cyklistika\n\nV Brně dne 12. ledna 2026\n",
  );
  expect(doc.language).toBe("cs");
  expect(doc.basics).toMatchObject({ name: "Vzorka Ukázková", phone: "+420601555018" });
  expect(doc.basics.label).toBeUndefined();
  expect(doc.work.map(({ startDate, endDate, current }) => [startDate, endDate, current])).toEqual([
    ["2016-09", undefined, true],
    ["2012-03", "2016-08", undefined],
  ]);
  expect(doc.work.map(({ position }) => position)).toEqual(["Překladatelka", "Koordinátorka"]);
  expect(doc.languages.map(({ language }) => language)).toEqual(["Němčina", "Polština"]);
  expect(doc.interests.map(({ name }) => name)).toEqual(["sborový zpěv", "cyklistika"]);
});

test.each([
  ["september 2019 – nåværende", "2019-09", undefined],
  ["2019. szeptember – jelenleg", "2019-09", undefined],
  ["od 03/2020", "2020-03", undefined],
  ["od 03/2015 do 06/2018", "2015-03", "2018-06"],
  ["from Jul 2016 – Oct 2018.", "2016-07", "2018-10"],
  ["desde 2015 hasta 2018", "2015", "2018"],
  ["ianuarie 2018 – prezent", "2018-01", undefined],
  ["tammikuu 2015 – kesäkuu 2017", "2015-01", "2017-06"],
  ["червень 2018 – по теперішній час", "2018-06", undefined],
  ["maj 2017 til august 2019", "2017-05", "2019-08"],
])("%s is a range of dates", (text, start, end) => {
  const [range] = findDates(text);
  expect([range?.start, range?.end]).toEqual([start, end]);
});

test.each([
  ["Erhvervserfaring", "work"],
  ["Utdanning", "education"],
  ["Kielitaito", "languages"],
  ["Szakmai tapasztalat", "work"],
  ["Experiență profesională", "work"],
  ["Досвід роботи", "work"],
])("%s heads a section", async (heading, kind) => {
  const doc = await read(
    `Robin Vale\nrobin@post.example\n\n${heading}\n\nHarbour Office\n2015 – 2019\n\nReferences\nOn request\n`,
  );
  expect(doc.sectionOrder).toContain(kind);
});
