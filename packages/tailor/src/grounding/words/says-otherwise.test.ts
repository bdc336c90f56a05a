import { describe, expect, it } from "vitest";
import { propose } from "../../evals/honest.ts";
import { buildResume } from "../../fixtures/build-resume.ts";
import { noBrief } from "../../fixtures/no-brief.ts";
import { ground } from "../../ground.ts";

function outcomeOf(position: string, line: string, after: string, language = "en"): string {
  const resume = {
    ...buildResume({
      name: "Invented Person",
      work: [{ position, name: "Invented Works", start: "2018-01", lines: [line] }],
    }),
    language,
  };
  const { change } = propose(resume, "", "work-1-h1", after);
  return ground(resume, noBrief(language), [change], "2026-11")[0]!.verdict.outcome;
}

describe("what a line says by its form", () => {
  it.each([
    ["Fitter", "Check levels before each pour", "Pre-pour checks of levels"],
    ["Fitter", "Wrote the lift checks with a colleague", "Co-wrote the lift checks"],
    ["Driver", "Drove reach trucks (licence held since 2016)", "Drove reach trucks; licensed since 2016"],
    [
      "Clerk",
      "Prepared 120 returns each season under a senior's review",
      "Prepared 120 returns each season, reviewed by a senior",
    ],
    [
      "Cashier",
      "Keyholder; opened and closed four days a week and covered the holidays of the manager",
      "Opened and closed the shop on four days each week",
    ],
    [
      "Teacher",
      "Hosted three trainees on placement",
      "Welcomed three trainees on placement into my classroom",
    ],
    [
      "Site Engineer",
      "Level books and test register for a 9 km highway",
      "Maintained level books and the test register for a 9 km highway",
    ],
    ["Clerk", "Trained 15 starters a month on scanners", "Trained 15 new starters a month on scanners"],
    [
      "Supervisor",
      "Supervised six receptionists on rotating shifts",
      "Supervised a reception team of six on rotating shifts",
    ],
    [
      "Stagehand",
      "Ran the stage-left wing during performances with one casual",
      "In charge of the stage-left wing during performances, with a casual to help",
    ],
    [
      "Buyer",
      "Picked two scarf styles on my own; the buyer signed off the range",
      "Picked two scarf styles independently, and the buyer signed off the range",
    ],
  ])("%s: %s → %s", (position, line, after) => {
    expect(outcomeOf(position, line, after)).toBe("supported");
  });

  it.each([
    ["Fitter", "Check levels after each pour", "Pre-pour checks of levels"],
    ["Fitter", "Wrote the lift checks for the yard", "Co-wrote the lift checks for the yard"],
    [
      "Fitter",
      "Supervised two apprentices installing sockets",
      "As a supervised apprentice, installed sockets",
    ],
    ["Cashier", "Opened and closed four days a week", "Opened and closed three shops four days a week"],
    ["Fitter", "Trained on panels for 14 sites", "Trained patients on panels for 14 sites"],
    ["Nurse", "Drew blood on the ward", "Drew blood of 14 patients on the ward"],
    [
      "Site Engineer",
      "Level books and test register for a 9 km highway",
      "Approved level books and the test register for a 9 km highway",
    ],
    [
      "Supervisor",
      "Supervised six receptionists on rotating shifts",
      "Supervised a reception team of nine on rotating shifts",
    ],
    [
      "Chef",
      "Cooked sauces for 120 covers on a Saturday night",
      "In charge of sauces for 120 covers on Saturday nights",
    ],
    [
      "Buyer",
      "Picked two scarf styles with the buyer, who signed off the range",
      "Picked two scarf styles independently, and the buyer signed off the range",
    ],
  ])("and not what it does not say: %s: %s → %s", (position, line, after) => {
    expect(outcomeOf(position, line, after)).toBe("refused");
  });

  it.each([
    [
      "fr",
      "Mise à jour du catalogue avec le graphiste",
      "Catalogue mis à jour avec le graphiste",
      "supported",
    ],
    ["fr", "Mise à jour du catalogue avec le graphiste", "Création graphique du catalogue", "refused"],
    ["es", "Lista de espera lanzada en 2023", "En 2023 lancé la lista de espera", "supported"],
    [
      "de",
      "Differenzen mit Lieferanten geklärt, im Schnitt acht am Tag",
      "Differenzen mit Lieferanten geklärt, durchschnittlich acht pro Tag",
      "supported",
    ],
    [
      "de",
      "Bau von Rollenbahnen nach Kundenlayout",
      "Bau von Rollenbahnen einschließlich Kundenlayout",
      "refused",
    ],
  ])("%s: %s → %s is %s", (language, line, after, outcome) => {
    expect(outcomeOf("Fitter", line, after, language)).toBe(outcome);
  });
});
