import fc from "fast-check";
import { expect, test } from "vitest";
import { findGrade, isGrade } from "../grades.ts";
import { isDegree } from "../words.ts";
import { degreePhrase } from "./degree-phrase.ts";

const readPhrase = (text: string) => {
  const phrase = degreePhrase(text);
  return (
    phrase && [
      phrase.degree.map((part) => text.slice(...part)).join(""),
      phrase.area && text.slice(...phrase.area),
    ]
  );
};

test.each([
  // Letters, their class and their field
  ["BSc (Hons) Zoology", "BSc (Hons)", "Zoology"],
  ["BSc Computer Science (Hons)", "BSc (Hons)", "Computer Science"],
  ["B.S.E. Computer Science", "B.S.E.", "Computer Science"],
  ["BSEE", "BSEE", undefined],
  ["Executive MBA", "Executive MBA", undefined],
  ["MBA (Human Resources)", "MBA", "Human Resources"],
  ["B.E. (E&TC)", "B.E.", "E&TC"],
  ["M.Ed., Curriculum and Instruction", "M.Ed.", "Curriculum and Instruction"],
  ["HND Business Administration", "HND", "Business Administration"],
  // Faculties
  [
    "Bachelor of Engineering (Honours) in Civil Engineering",
    "Bachelor of Engineering (Honours)",
    "Civil Engineering",
  ],
  ["Bachelor of Science with Honours in Zoology", "Bachelor of Science with Honours", "Zoology"],
  ["Master of Science (MSc) in Data Science", "Master of Science (MSc)", "Data Science"],
  ["Doctor of Pharmacy (PharmD)", "Doctor of Pharmacy (PharmD)", undefined],
  ["Associate of Science in Nursing (ASN)", "Associate of Science", "Nursing"],
  ["Bachelor of Aviation", "Bachelor of Aviation", undefined],
  ["Diploma of Nursing", "Diploma", "Nursing"],
  ["Certificate of Technology, Pipe Welding", "Certificate of Technology", "Pipe Welding"],
  ["Bachelor of Communication Design (Honours)", "Bachelor of Communication Design (Honours)", undefined],
  [
    "Master of Health Administration (M.H.A.), Hospital Management",
    "Master of Health Administration (M.H.A.)",
    "Hospital Management",
  ],
  ["Master of Science - MS, Rehabilitation Science", "Master of Science - MS", "Rehabilitation Science"],
  ["B.TECH. IN INFORMATION TECHNOLOGY", "B.TECH.", "INFORMATION TECHNOLOGY"],
  ["BS in Computer Science, Minor in Linguistics", "BS", "Computer Science"],
  ["MSc Public Policy (part-time)", "MSc", "Public Policy"],
  ["BA Joint Honours, Geography and Welsh", "BA Joint Honours", "Geography and Welsh"],
  ["BA (Mod.) in Natural Sciences", "BA (Mod.)", "Natural Sciences"],
  // Schools and trades
  [
    "West African Senior School Certificate (WASSCE)",
    "West African Senior School Certificate (WASSCE)",
    undefined,
  ],
  ["High School Diploma", "High School Diploma", undefined],
  ["NCTJ Diploma in Journalism", "NCTJ Diploma", "Journalism"],
  ["BTEC Level 3 National Diploma in IT", "BTEC Level 3 National Diploma", "IT"],
  ["Advanced Apprenticeship in Engineering", "Advanced Apprenticeship", "Engineering"],
  ["12th (CBSE)", "12th (CBSE)", undefined],
  ["HSC (Science)", "HSC", "Science"],
  ["Diesel Technology Certificate", "Certificate", "Diesel Technology"],
  ["Culinary Arts certificate (not finished)", "certificate", "Culinary Arts"],
  ["Economics and Politics BA", "BA", "Economics and Politics"],
  // Other languages
  ["Dipl.-Kfm. Betriebswirtschaftslehre", "Dipl.-Kfm.", "Betriebswirtschaftslehre"],
  ["Promotion (Dr. rer. nat.) in Chemie", "Promotion (Dr. rer. nat.)", "Chemie"],
  ["Ausbildung zum Industriemechaniker", "Ausbildung zum Industriemechaniker", undefined],
  ["Berufsausbildung zur Bankkauffrau (IHK)", "Berufsausbildung zur Bankkauffrau (IHK)", undefined],
  [
    "Staatlich geprüfter Techniker, Fachrichtung Elektrotechnik",
    "Staatlich geprüfter Techniker",
    "Elektrotechnik",
  ],
  ["Licence professionnelle Métiers du web", "Licence professionnelle", "Métiers du web"],
  ["Diplôme d'État d'infirmier", "Diplôme d'État d'infirmier", undefined],
  ["Baccalauréat S", "Baccalauréat S", undefined],
  [
    "Ciclo Formativo de Grado Superior en Administración y Finanzas",
    "Ciclo Formativo de Grado Superior",
    "Administración y Finanzas",
  ],
  ["Técnico Superior, Dirección de Cocina", "Técnico Superior", "Dirección de Cocina"],
  ["Mestrado Integrado em Medicina", "Mestrado Integrado", "Medicina"],
  ["Diploma di maturità scientifica", "Diploma di maturità scientifica", undefined],
  ["Master di II livello in Management sanitario", "Master di II livello", "Management sanitario"],
  ["MBO niveau 4 Applicatieontwikkelaar", "MBO niveau 4", "Applicatieontwikkelaar"],
  ["magister, kierunek: Logistyka", "magister", "Logistyka"],
  ["Kandidatexamen i datavetenskap", "Kandidatexamen", "datavetenskap"],
  ["社会学部 社会学科 卒業", "卒業", "社会学部 社会学科 "],
])("%j is a degree and its field", (text, degree, area) => {
  expect(readPhrase(text)).toEqual([degree, area]);
});

test.each(["Worked as a manager but left", "Bachelor pad", "Mapped caps and bees", "A tale of two cities"])(
  "%j holds no degree: letters count in capitals alone",
  (text) => {
    expect(degreePhrase(text)?.area).toBeUndefined();
    if (!text.startsWith("Bachelor")) expect(isDegree(text)).toBe(false);
  },
);

test.each([
  ["GPA: 3.82/4.00", "3.82/4.00"],
  ["Result: 2:1", "2:1"],
  ["BA (Hons) History, 2:1", "2:1"],
  ["First Class Honours", "First Class Honours"],
  ["mention assez bien", "mention assez bien"],
  ["110/110 e lode", "110/110 e lode"],
  ["Example Junior College, 84%", "84%"],
  ["Note 1,7", "1,7"],
  ["专业前 5%", "专业前 5%"],
])("the grade of %j is %j", (text, value) => {
  const grade = findGrade(text);
  expect(grade && text.slice(...grade.value)).toBe(value);
});

test("what names a school or a field is no grade", () => {
  for (const text of ["University of Leeds", "Mathematics", "Class XII", "2016", "Computer Science"])
    expect(isGrade(text)).toBe(false);
});

test("parts of a degree lie within its text and do not overlap, whatever it says", () => {
  const words = fc.constantFrom(
    "BSc",
    "of",
    "in",
    "(",
    ")",
    ",",
    "Diploma",
    "Level 3",
    "Hons",
    "Physics",
    "die",
    "–",
    "卒業",
    "Master",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 9 }), (parts) => {
      const text = parts.join(" ");
      const phrase = degreePhrase(text);
      const all = phrase ? [...phrase.degree, ...phrase.labels, ...(phrase.area ? [phrase.area] : [])] : [];
      all.sort((a, b) => a[0] - b[0]);
      let last = 0;
      for (const [from, to] of all) {
        expect(from).toBeGreaterThanOrEqual(last);
        expect(to).toBeGreaterThanOrEqual(from);
        last = to;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 100 },
  );
});
