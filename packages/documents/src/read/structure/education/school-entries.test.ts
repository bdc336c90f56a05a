import { expect, test } from "vitest";
import { readResume } from "../../read-resume.ts";

/** Educations as people of many countries set them; every school is invented. */
async function schools(lines: string, fileName = "resume.txt") {
  const text = `Robin Vale\nrobin.vale@post.example\n\nEDUCATION\n\n${lines}`;
  const { education } = await readResume(new TextEncoder().encode(text), { fileName });
  return education.map(({ institution, studyType, area, location, startDate, endDate }) =>
    [institution, studyType, area, location, startDate, endDate].map((value) => value ?? "").join(" | "),
  );
}

test.each([
  // The school first, last, or between; commas, dashes, pipes and tabs.
  [
    "Hollowbrook University, Edale\nBSc Physics, 2:1\n2012 - 2015",
    "Hollowbrook University | BSc | Physics | Edale | 2012 | 2015",
  ],
  [
    "Hollowbrook College, Edale — Bachelor of Science in Nursing\nJune 2014 - April 2018",
    "Hollowbrook College | Bachelor of Science | Nursing | Edale | 2014-06 | 2018-04",
  ],
  [
    "2009 – 2011\tBTS Hôtellerie, Lycée Sainte-Aude, Dinard",
    "Lycée Sainte-Aude | BTS | Hôtellerie | Dinard | 2009 | 2011",
  ],
  [
    "Bachelor Communicatie | Hogeschool Veenland\t2006 – 2010",
    "Hogeschool Veenland | Bachelor | Communicatie |  | 2006 | 2010",
  ],
  // A field that has a label of its own.
  [
    "Hollowbrook College, Edale\nBachelor of Science in Business Administration\nMajor in Marketing\n2014 - 2018",
    "Hollowbrook College | Bachelor of Science in Business Administration | Marketing | Edale | 2014 | 2018",
  ],
  [
    "Hollowbrook University\nB.S., Mechanical Engineering, 2004\nMinor in Economics",
    "Hollowbrook University | B.S. | Mechanical Engineering |  |  | 2004",
  ],
  // School-leaving certificates with their subjects.
  [
    "Edale Sixth Form College\nA Levels: English (A), Media Studies (A), Art (B)\n2015 - 2017",
    "Edale Sixth Form College | A Levels | English (A), Media Studies (A), Art (B) |  | 2015 | 2017",
  ],
  [
    "PGCE (Secondary Chemistry) with QTS\nUniversity of Edale\n2009 - 2010",
    "University of Edale | PGCE | Secondary Chemistry |  | 2009 | 2010",
  ],
  [
    "Level II Dental Assisting Certificate\nEdale Technical College, 2010",
    "Edale Technical College | Level II Certificate | Dental Assisting |  |  | 2010",
  ],
  [
    "Queen Amber Girls’ College, Enugu – 2009\nSenior School Certificate (WAEC)",
    "Queen Amber Girls’ College | Senior School Certificate (WAEC) |  | Enugu |  | 2009",
  ],
  [
    "2008 - 2012\nSecondary\nSan Alder National High School\nSalutatorian",
    "San Alder National High School | Secondary |  |  | 2008 | 2012",
  ],
  [
    "Ensino Médio Completo – E. E. Professora Dália Arruda – Conclusão: 2010",
    "E. E. Professora Dália Arruda | Ensino Médio Completo |  |  |  | 2010",
  ],
  [
    "08/2008 – 01/2012\nAusbildung zum Industriemechaniker\nFachrichtung Instandhaltung\nMaschinenbau Tjarden KG, Varel\nAbschluss IHK",
    "Maschinenbau Tjarden KG | Ausbildung zum Industriemechaniker | Instandhaltung | Varel | 2008-08 | 2012-01",
  ],
  // What a date is, and when studies will end.
  [
    "Hollowbrook University — B.S. Environmental Science\nSept 2024 – expected May 2028",
    "Hollowbrook University | B.S. | Environmental Science |  | 2024-09 | 2028-05",
  ],
  [
    "BSN in Nursing\nHollowbrook University, Portland, ME\nExpected May 2026 | GPA 3.62",
    "Hollowbrook University | BSN | Nursing | Portland, ME |  | 2026-05",
  ],
  [
    "University of Hollowbrook, Edale\tSeptember 2024 – present (expected 2027)\nBSc (Hons) Biology",
    "University of Hollowbrook | BSc (Hons) | Biology | Edale | 2024-09 | 2027",
  ],
  [
    "MBA em Supply Chain (em andamento) – Faculdade Integrada do Norte – 2025 – 2026",
    "Faculdade Integrada do Norte | MBA | Supply Chain |  | 2025 | 2026",
  ],
  [
    "Master of Science, Ecology, University of Hollowbrook at Edale, Honolulu, HI, 2014",
    "University of Hollowbrook at Edale | Master of Science | Ecology | Honolulu, HI |  | 2014",
  ],
  [
    "10/2014 – 09/2017 Studium der Botanik, Universität Hollowbrook\nAbschluss: Bachelor of Science (Note: 1,9)",
    "Universität Hollowbrook | Bachelor of Science | Botanik |  | 2014-10 | 2017-09",
  ],
  [
    "Universidade Federal de Hollowbrook (UFH)\nBacharelado em Botânica\nJan 2012 – Dez 2016",
    "Universidade Federal de Hollowbrook (UFH) | Bacharelado | Botânica |  | 2012-01 | 2016-12",
  ],
  [
    "Apprenticeship: Electrician (Level 3), Edale Training Ltd, 2010 – 2013",
    "Edale Training Ltd | Apprenticeship | Electrician (Level 3) |  | 2010 | 2013",
  ],
  ["HSC – Hollowbrook State Board – 2007 – 81%", "Hollowbrook State Board | HSC |  |  |  | 2007"],
  [
    "Master of Business Administration\nSpecialization: Human Resources\nHollowbrook Business School, Lagos, 2018",
    "Hollowbrook Business School | Master of Business Administration | Human Resources | Lagos |  | 2018",
  ],
  ["J.D., cum laude, Hollowbrook Law School, 2012", "Hollowbrook Law School | J.D. |  |  |  | 2012"],
  [
    "Matric (Grade 12) – Hollowbrook Secondary School – 2010",
    "Hollowbrook Secondary School | Matric (Grade 12) |  |  |  | 2010",
  ],
  [
    "Bachelor of Science, Hollowbrook University, 2015\nMajor: Biology  Minor: Chemistry",
    "Hollowbrook University | Bachelor of Science | Biology |  |  | 2015",
  ],
])("%j", async (lines, entry) => {
  expect(await schools(lines)).toEqual([entry]);
});

test("lines that each name a degree and its school are entries of their own, with bullets or without", async () => {
  const entries = [
    "Hollowbrook University | MS | Information Systems | Denton, TX |  | 2016",
    "Edale Engineering College | B.Tech | Electronics | Kochi, India |  | 2014",
  ];
  const lines = [
    "MS in Information Systems, Hollowbrook University, Denton, TX – 2016 (GPA: 3.6)",
    "B.Tech (Electronics), Edale Engineering College, Kochi, India – 2014",
  ];
  expect(await schools(lines.join("\n"))).toEqual(entries);
  expect(await schools(lines.map((line) => `- ${line}`).join("\n"))).toEqual(entries);
});

test("a second degree below the first is from the school that stands above both", async () => {
  expect(
    await schools(
      "Hollowbrook Polytechnic\n\nMS in Robotics\nMay 2024 | Boulder, CO\nCum. GPA: 3.91 / 4.0\n\nBS in Robotics\nMay 2022 | Boulder, CO\nMagna Cum Laude",
    ),
  ).toEqual([
    "Hollowbrook Polytechnic | MS | Robotics | Boulder, CO |  | 2024-05",
    "Hollowbrook Polytechnic | BS | Robotics | Boulder, CO |  | 2022-05",
  ]);
});

test("each line of a plain text that has dates of its own is an entry, however wide it is", async () => {
  expect(
    await schools(
      "2015-2018   BSc (Hons) Nursing (Adult), First Class, University of Hollowbrook\n2013-2015   BTEC Level 3 Extended Diploma in Health and Social Care, Edale College",
    ),
  ).toEqual([
    "University of Hollowbrook | BSc (Hons) | Nursing (Adult) |  | 2015 | 2018",
    "Edale College | BTEC Level 3 Extended Diploma | Health and Social Care |  | 2013 | 2015",
  ]);
  expect(
    await schools(
      "B.Tech in Botany from Hollowbrook University, Chennai with 7.8 CGPA in 2018\nHigher Secondary (12th) from Edale Matriculation School, Salem with 89% in 2014\nSecondary: Edale National High School, 2006 – 2010",
    ),
  ).toEqual([
    "Hollowbrook University | B.Tech | Botany | Chennai |  | 2018",
    "Edale Matriculation School | Higher Secondary (12th) |  | Salem |  | 2014",
    "Edale National High School | Secondary |  |  | 2006 | 2010",
  ]);
});
