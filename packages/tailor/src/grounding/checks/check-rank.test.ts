import { describe, expect, it } from "vitest";
import { propose } from "../../evals/honest.ts";
import { buildResume } from "../../fixtures/build-resume.ts";
import { noBrief } from "../../fixtures/no-brief.ts";
import { ground } from "../../ground.ts";

function outcomeOf(language: string, line: string, after: string) {
  const resume = buildResume({
    name: "Invented Person",
    language,
    work: [{ position: "Clerk", name: "Invented Works", start: "2019-01", lines: [line] }],
  });
  return ground(resume, noBrief(language), [propose(resume, "", "work-1-h1", after).change], "2026-11")[0]!
    .verdict.outcome;
}

describe("rank, cause and part that a line does not give", () => {
  it.each([
    [
      "en",
      "Sold 164 upgrades in 2023, second highest in the team of seven",
      "Sold 164 upgrades in 2023, the highest in the team of seven",
    ],
    [
      "en",
      "Sales went up 12% in 2023, the year we also moved the section downstairs",
      "Raised sales by 12% in 2023 by moving the section downstairs",
    ],
    [
      "es",
      "Preparamos cerca de 480 pedidos por día entre los dos turnos, la mitad en el mío",
      "En mi turno preparamos cerca de 480 pedidos por día",
    ],
    [
      "en",
      "Put together the Thursday cheque run, controller releases",
      "Put together and release the Thursday cheque run",
    ],
    [
      "en",
      "Tested the sites and rang round, the supplier did the config",
      "Configured it, tested the sites and rang round",
    ],
    [
      "en",
      "Rebuilt 190 laptops, using the profile our engineer made",
      "Rebuilt 190 laptops, using a profile I made",
    ],
    [
      "de",
      "Bereite die Abrechnung vor, Frau Dr. Wiegrebe prüft und schickt sie ab",
      "Bereite die Abrechnung vor und schicke sie ab",
    ],
  ])("is not taken: %s %s → %s", (language, line, after) => {
    expect(outcomeOf(language, line, after)).toBe("refused");
  });

  it.each([
    [
      "en",
      "Sold 164 upgrades in 2023, second highest in the team of seven",
      "Sold 164 upgrades in 2023 (second highest in the team of seven)",
    ],
    [
      "en",
      "Sales went up 12% in 2023, the year we also moved the section downstairs",
      "Sales went up 12% in 2023",
    ],
    [
      "es",
      "Preparamos cerca de 480 pedidos por día entre los dos turnos, la mitad en el mío",
      "Preparamos cerca de 480 pedidos por día entre los dos turnos",
    ],
    [
      "en",
      "Put together the Thursday cheque run, controller releases",
      "Put together the Thursday cheque run for the controller to release",
    ],
    [
      "de",
      "Bereite die Abrechnung vor, Frau Dr. Wiegrebe prüft und schickt sie ab",
      "Bereite die Abrechnung vor",
    ],
  ])("and what is said as it stands is: %s %s → %s", (language, line, after) => {
    expect(outcomeOf(language, line, after)).toBe("supported");
  });
});
