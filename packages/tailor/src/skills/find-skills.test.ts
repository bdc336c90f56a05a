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
  ])("finds none in ordinary words: %s", (text) => {
    expect(names(text)).toEqual([]);
  });

  it("takes a list's terms at their word", () => {
    expect(names("Go", true)).toEqual(["Go"]);
    expect(names("R", true)).toEqual(["R"]);
  });
});
