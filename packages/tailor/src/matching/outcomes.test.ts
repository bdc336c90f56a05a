import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import { describe, expect, it } from "vitest";
import { buildResume } from "../fixtures/build-resume.ts";
import { match } from "../match.ts";
import { readJob } from "../read-job.ts";

const nurse = buildResume({
  name: "An Invented Nurse",
  label: "Registered Nurse",
  email: "nurse@example.com",
  work: [
    {
      position: "Registered Nurse",
      name: "Facilities & Fresh Food Hospital",
      start: "2019-05",
      lines: [
        "Cared for ventilated patients in an intensive care unit",
        "Did not manage people, but planned the rota of eleven nurses",
        "Recorded medication in Excel",
        "Organised safety training for the ward",
      ],
    },
  ],
  education: [
    { institution: "A College", studyType: "Bachelor of Science", area: "Nursing", start: "2011-09" },
  ],
  certificates: [
    { name: "Registered Nurse License", issuer: "A Board" },
    { name: "Advanced Cardiovascular Life Support (ACLS)", issuer: "A Board" },
  ],
  languages: [{ language: "Italian", fluency: "Intermediate" }],
});

function outcomes(resume: ResumeDocument, ...asked: string[]): Record<string, string> {
  const description = `Requirements\n${asked.map((each) => `- ${each}`).join("\n")}`;
  const brief = readJob({ title: "A job", description });
  const { parts } = match(resume, brief, "2026-11");
  return Object.fromEntries(parts.map((part, at) => [brief.requirements[at]!.text, part.outcome]));
}

describe("what a resume is said to show of what a job asks", () => {
  it("counts a degree only in a field that is asked for", () => {
    expect(
      outcomes(
        nurse,
        "Bachelor of Science in Nursing",
        "Nursing degree and a valid passport",
        "Bachelor's degree",
        "Degree in midwifery",
        "Degree in public health or a related field",
        "Bachelor's degree and strong Python",
      ),
    ).toEqual({
      "Bachelor of Science in Nursing": "met",
      "Nursing degree and a valid passport": "met",
      "Bachelor's degree": "met",
      "Degree in midwifery": "missing",
      "Degree in public health or a related field": "partly",
      "Bachelor's degree and strong Python": "met",
    });
  });

  it("knows a field of study by its other names", () => {
    const informatics = buildResume({
      name: "An Invented Developer",
      label: "Developer",
      email: "developer@example.com",
      work: [],
      education: [{ institution: "A School", studyType: "B.Sc.", area: "Informatik", start: "2015-10" }],
    });
    expect(outcomes(informatics, "Bachelor's degree in computer science")).toEqual({
      "Bachelor's degree in computer science": "met",
    });
  });

  it("takes a licence for the profession it is for, and one of several certificates as enough", () => {
    expect(
      outcomes(
        nurse,
        "Registered nurse license",
        "Registered midwife with a valid licence",
        "A certification such as ACLS is preferred.",
      ),
    ).toEqual({
      "Registered nurse license": "met",
      "Registered midwife with a valid licence": "missing",
      "A certification such as ACLS is preferred.": "met",
    });
  });

  it("takes nothing from what a line denies, from an employer's name, or from half of an abbreviation", () => {
    expect(
      outcomes(nurse, "4+ years of managing people", "5+ years in facilities for fresh food", "SAFe"),
    ).toEqual({
      "4+ years of managing people": "missing",
      "5+ years in facilities for fresh food": "missing",
      SAFe: "missing",
    });
  });

  it("says partly where a skill is shown and the rest of what is asked is not", () => {
    expect(
      outcomes(nurse, "Advanced Excel", "Build LBO and DCF models in Excel for mergers and acquisitions"),
    ).toEqual({
      "Advanced Excel": "met",
      "Build LBO and DCF models in Excel for mergers and acquisitions": "partly",
    });
  });

  it("asks for a language without a level as one that is spoken", () => {
    expect(outcomes(nurse, "Italian", "Fluent Italian")).toEqual({
      Italian: "met",
      "Fluent Italian": "partly",
    });
    expect(outcomes(nurse, "Verhandlungssicheres Italienisch", "Fließendes Italienisch")).toEqual({
      "Verhandlungssicheres Italienisch": "partly",
      "Fließendes Italienisch": "partly",
    });
  });

  it("reads two wishes of one line apart, each with its own weight", () => {
    const brief = readJob({
      title: "A job",
      description: "Requirements\n- Advanced Excel (macros; pivot tables); Power BI is a plus",
    });
    expect(brief.requirements.map(({ text, kind }) => [text, kind])).toEqual([
      ["Advanced Excel (macros; pivot tables)", "must"],
      ["Power BI is a plus", "nice"],
    ]);
  });

  it("knows a trade's other words for what is asked, which meet it as the same work", () => {
    const porter = buildResume({
      name: "An Invented Driver",
      work: [
        {
          position: "Driver",
          name: "A Haulier",
          start: "2020-01",
          lines: ["Keep hours of service on an ELD", "Brought shrink down at the depot"],
        },
      ],
    });
    expect(
      outcomes(porter, "Record hours with an electronic logging device", "Reduce stock loss", "Weld pipes"),
    ).toEqual({
      "Record hours with an electronic logging device": "met",
      "Reduce stock loss": "met",
      "Weld pipes": "missing",
    });
  });

  it("reads German by its parts and deeds: a report made is the report that is to be made", () => {
    const accountant = buildResume({
      name: "An Invented Accountant",
      language: "de",
      work: [
        {
          position: "Buchhalterin",
          name: "Ein Betrieb",
          start: "2020-01",
          lines: ["Erstellung der Umsatzsteuer-Voranmeldung", "Mitarbeit am Monatsabschluss"],
        },
      ],
    });
    const description =
      "Wir suchen eine Buchhalterin. Sie erstellen die USt-Voranmeldungen, erstellen die Jahresabschlüsse und führen das Lager.";
    const brief = readJob({ title: "Buchhalterin", description });
    const { parts } = match(accountant, brief, "2026-11");
    expect(parts.map(({ outcome }, at) => [brief.requirements[at]!.text, outcome])).toEqual([
      ["Sie erstellen die USt-Voranmeldungen", "met"],
      ["erstellen die Jahresabschlüsse", "partly"],
      ["führen das Lager", "missing"],
    ]);
  });

  it("leaves the post's hours out of the score, unless the resume speaks of them", () => {
    expect(
      outcomes(nurse, "You will work three 12-hour night shifts per week", "Ability to lift 50 pounds"),
    ).toEqual({
      "You will work three 12-hour night shifts per week": "unverifiable",
      "Ability to lift 50 pounds": "unverifiable",
    });
  });

  it("meets no tool with another, however near the work is", () => {
    const clerk = buildResume({
      name: "An Invented Clerk",
      work: [
        {
          position: "Clerk",
          name: "An Office",
          start: "2020-01",
          lines: ["Tracked open tickets of the help desk in Excel"],
        },
      ],
    });
    expect(outcomes(clerk, "Track help desk tickets in Jira")).toEqual({
      "Track help desk tickets in Jira": "partly",
    });
  });

  it("counts a paper for as far as it goes: begun, run out, or of another number", () => {
    const trainee = buildResume({
      name: "An Invented Trainee",
      language: "en",
      work: [
        {
          position: "Cook",
          name: "A Kitchen",
          start: "2020-01",
          lines: ["Translated for two cooks who spoke only Spanish"],
        },
      ],
      certificates: [
        { name: "ServSafe Manager: took class, exam not yet taken" },
        { name: "OSHA 10" },
        { name: "LR truck licence: learner stage" },
        { name: "Level 3 Diploma in Adult Care, started January 2024, two units left" },
        { name: "GCSEs incl. English (C) and Maths (B)" },
      ],
    });
    expect(
      outcomes(
        trainee,
        "ServSafe Manager certification",
        "OSHA 30 preferred",
        "LR truck licence",
        "Level 3 Diploma in Adult Care",
        "Level 3 Diploma in Adult Care or working towards it",
        "GCSE grade C or above in English and Maths",
        "Good written English",
        "Bilingual in Spanish",
      ),
    ).toEqual({
      "ServSafe Manager certification": "partly",
      "OSHA 30 preferred": "partly",
      "LR truck licence": "partly",
      "Level 3 Diploma in Adult Care": "partly",
      "Level 3 Diploma in Adult Care or working towards it": "met",
      "GCSE grade C or above in English and Maths": "met",
      "Good written English": "unverifiable",
      "Bilingual in Spanish": "partly",
    });
  });
});
