import { describe, expect, it } from "vitest";
import { propose } from "../../evals/honest.ts";
import { buildResume } from "../../fixtures/build-resume.ts";
import { noBrief } from "../../fixtures/no-brief.ts";
import { ground } from "../../ground.ts";

function verdictOf(language: string, line: string, after: string) {
  const resume = buildResume({
    name: "Invented Person",
    language,
    work: [{ position: "Mitarbeit", name: "Invented Works", start: "2019-01", lines: [line] }],
  });
  const { change } = propose(resume, "", "work-1-h1", after);
  return ground(resume, noBrief(language), [change], "2026-11")[0]!.verdict;
}

describe("what a line leaves to others", () => {
  it.each([
    [
      "de",
      "Habe die Möbel für eine Praxis gebaut, Entwurf kam von der Innenarchitektin",
      "Habe die Möbel für eine Praxis entworfen und gebaut",
    ],
    [
      "de",
      "Nehme Aufmaß bei kleineren Aufträgen, die großen macht der Meister",
      "Nehme Aufmaß bei kleinen wie großen Aufträgen",
    ],
    [
      "de",
      "Leite seit 2023 eine Praktikantin an; die Benotung macht die Schule",
      "Leite seit 2023 eine Praktikantin an und benote sie",
    ],
    ["de", "Aufbau eines Prüfstands nach Plänen des Versuchsleiters", "Planung und Aufbau eines Prüfstands"],
    [
      "fr",
      "Je tiens le pétrin quatre nuits sur six, le patron fait les deux autres",
      "Je tiens le pétrin six nuits sur six",
    ],
    [
      "es",
      "Aporté fichas al proyecto educativo, que redactó la directora",
      "Redacté el proyecto educativo y sus fichas",
    ],
    [
      "es",
      "Colaboro en la detección de retrasos, el equipo de atención temprana valora",
      "Detecto y valoro retrasos, en colaboración con el equipo de atención temprana",
    ],
    [
      "en",
      "Draft probate forms from the client's papers for the associate to check and sign off",
      "Draft and sign off probate forms from the client's papers",
    ],
    [
      "en",
      "Pack works for the show that went to three galleries; I went along for the first",
      "Pack works for the show and travelled with it to three galleries",
    ],
    [
      "de",
      "Koche das Mittagessen für 80 Kinder; den Speiseplan schreibt die Leitung",
      "Koche das Mittagessen für 80 Kinder und schreibe den Speiseplan",
    ],
    [
      "de",
      "Montierte Heizkörper, geplant hat die Anlage ein Ingenieurbüro",
      "Plante und montierte Heizkörperanlagen",
    ],
    ["de", "Gebe Medikamente aus, die der Arzt verordnet", "Verordne Medikamente und gebe sie aus"],
    [
      "fr",
      "Mise en rayon et étiquetage ; les commandes sont passées par la responsable",
      "Mise en rayon, étiquetage et commandes",
    ],
    [
      "fr",
      "Relevés de température deux fois par jour, analyse faite par le laboratoire",
      "Relevés de température deux fois par jour et analyse",
    ],
    ["es", "Servía mesas y el encargado cerraba la caja", "Servía mesas y cerraba la caja"],
    ["es", "Maqueté el catálogo, cuyos textos escribió la agencia", "Escribí y maqueté el catálogo"],
    ["en", "Mow the lawns; hedges are cut by a contractor", "Mow the lawns and cut the hedges"],
    [
      "en",
      "Fit the kitchens on small jobs, the boss does the big ones",
      "Fit kitchens on small and big jobs",
    ],
    [
      "en",
      "Sewed costumes for a play that toured five towns; I joined it for one",
      "Sewed costumes for a play and toured five towns with it",
    ],
    ["en", "Made the cakes, design came from the customer", "Designed and made the cakes"],
    ["en", "Cleaned the data while a colleague built the model", "Cleaned the data and built the model"],
    [
      "de",
      "Messe die Proben, die Auswertung übernimmt der Laborleiter",
      "Messe die Proben und werte sie aus",
    ],
    [
      "de",
      "Habe am Konzept mitgeschrieben; federführend war die stellvertretende Leiterin",
      "Erzieherin und stellvertretende Leiterin",
    ],
  ])("is not the person's: %s %s → %s", (language, line, after) => {
    expect(verdictOf(language, line, after).outcome).toBe("refused");
  });

  it.each([
    [
      "de",
      "Habe die Möbel für eine Praxis gebaut, Entwurf kam von der Innenarchitektin",
      "Möbel für eine Praxis gebaut",
    ],
    [
      "de",
      "Aufbau eines Prüfstands nach Plänen des Versuchsleiters",
      "Aufbau eines Prüfstands nach den Plänen des Versuchsleiters",
    ],
    [
      "fr",
      "Je tiens le pétrin quatre nuits sur six, le patron fait les deux autres",
      "Je tiens le pétrin quatre nuits sur six",
    ],
    [
      "es",
      "Aporté fichas al proyecto educativo, que redactó la directora",
      "Aporté fichas al proyecto educativo",
    ],
    [
      "en",
      "Draft probate forms from the client's papers for the associate to check and sign off",
      "Draft probate forms from clients' papers for the associate to check and sign off",
    ],
    [
      "en",
      "Pack works for the show that went to three galleries; I went along for the first",
      "Pack works for the show and went along for the first gallery",
    ],
  ])("and what is said of it as theirs, or left out, stands: %s %s → %s", (language, line, after) => {
    expect(verdictOf(language, line, after).reasons).toEqual([]);
  });
});
