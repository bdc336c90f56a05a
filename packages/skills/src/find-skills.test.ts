import { describe, expect, it } from "vitest";
import { findSkills } from "./find-skills.ts";

const names = (text: string, listed = false) => findSkills(text, { listed }).map((skill) => skill.name);

describe("findSkills", () => {
  it.each([
    ["Wrote JavaScript and Java", ["JavaScript", "Java"]],
    ["Java Script, TypeScript", ["JavaScript", "TypeScript"]],
    ["C, C++ and C#", ["C", "C++", "C#"]],
    ["ASP.NET and .NET Core services", ["ASP.NET", ".NET"]],
    ["Built services in Go that scale", ["Go"]],
    ["node.js / NodeJS / Node", ["Node.js", "Node.js", "Node.js"]],
    ["K8s on AWS EKS", ["Kubernetes", "EKS"]],
    ["React Native is not React", ["React Native", "React"]],
    ["Postgres, MySQL", ["PostgreSQL", "MySQL"]],
    ["CI/CD with GitHub Actions", ["CI/CD", "GitHub Actions"]],
    ["Go, R and C on Linux", ["Go", "R", "C", "Linux"]],
    ["Programming in C and C++", ["C", "C++"]],
    ["Statistics in R.", ["Statistics", "R"]],
    ["C/C++, C#/.NET", ["C", "C++", "C#", ".NET"]],
    ["VB.NET and ASP.NET Core", ["Visual Basic", "ASP.NET"]],
    ["Go developer, Golang services", ["Go", "Go"]],
    ["JavaScript (not Java)", ["JavaScript", "Java"]],
    ["Objective-C, not C", ["Objective-C"]],
    ["Microsoft Excel and MS Word", ["Excel", "Microsoft Word"]],
    ["FlowJo, GraphPad Prism", ["FlowJo", "GraphPad Prism"]],
  ])("finds whole terms by any of their names: %s", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    "Wrote the go to market plan",
    "Went to R&D",
    "Took vitamin C",
    "A C-level sponsor",
    "the rest of the team",
    "Managed spring cleaning",
    "express delivery and swift replies",
    "a flask of water",
    "scalability",
    "Go to market lead",
    "Owned Go-to-Market for two regions",
    "Ready to go live in spring",
    "Led R&D for sensors",
    "R & D budget",
    "Reports to C level",
    "Presented to C-suite and C-level executives",
    "Vitamin C deficiency",
    "Class C licence",
    "Grade C or above in maths",
    "Hepatitis C and type C",
    "plan C",
    "50 °C",
    "J. R. Smith",
    "Julia Brown reported to me",
    "a swift response to a rusty chain",
    "access to records in word and deed",
    "excel at teamwork",
    "the oracle of the team",
    "Chef de partie in a busy kitchen",
    "Spring term, Year 9",
  ])("finds none in ordinary words: %s", (text) => {
    expect(names(text)).toEqual([]);
  });

  it("takes a list's terms at their word", () => {
    expect(names("Go", true)).toEqual(["Go"]);
    expect(names("R", true)).toEqual(["R"]);
  });

  it.each([
    ["Chart medications at the bedside in Epic", ["Epic EHR"]],
    ["Kept hours on an electronic logging device", ["ELD"]],
    ["Buchung der Belege in DATEV, sehr gute Excel-Kenntnisse", ["DATEV", "Excel"]],
    ["A leap of faith, an epic opera on the square", []],
  ])("knows the systems that trades outside of software work in: %s", (text, skills) => {
    expect(names(text)).toEqual(skills);
  });
});
