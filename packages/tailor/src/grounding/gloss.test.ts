import { describe, expect, it } from "vitest";
import { propose } from "../evals/honest.ts";
import { buildResume } from "../fixtures/build-resume.ts";
import { noBrief } from "../fixtures/no-brief.ts";
import { ground } from "../ground.ts";

function verdictOf(language: string, line: string, after: string) {
  const resume = buildResume({
    name: "Invented Person",
    language,
    work: [{ position: "Mitarbeit", name: "Invented Works", start: "2019-01", lines: [line] }],
  });
  const { change } = propose(resume, "", "work-1-h1", after);
  return ground(resume, noBrief(language), [change], "2026-11")[0]!.verdict;
}

describe("other languages in English words", () => {
  it.each([
    [
      "de",
      "Bereite Medikamente vor und dokumentiere in Orbis",
      "Vorbereitung von Medikamenten und Dokumentation in Orbis",
    ],
    [
      "de",
      "Leite eine Auszubildende an, ein Quartal im Lehrjahr",
      "Anleitung einer Auszubildenden, ein Quartal im Lehrjahr",
    ],
    [
      "de",
      "Bearbeitete Störungen, meist 20 bis 25 am Tag",
      "In der Regel 20 bis 25 Störungen pro Tag bearbeitet",
    ],
    [
      "de",
      "Wareneingänge gebucht und Differenzen geklärt",
      "Buchung der Wareneingänge und Klärung von Differenzen",
    ],
    [
      "fr",
      "Évaluations de dossiers en binôme avec une éducatrice",
      "À deux avec une éducatrice, j'évalue des dossiers",
    ],
    ["es", "Gestiono el taller de currículum", "Me ocupo de la gestión del taller de currículum"],
  ])("are the same forms of one deed: %s %s → %s", (language, line, after) => {
    expect(verdictOf(language, line, after).reasons).toEqual([]);
  });

  it.each([
    [
      "de",
      "Bereite Medikamente vor und dokumentiere in Orbis",
      "Verordnung von Medikamenten und Dokumentation in Orbis",
    ],
    ["de", "Leite eine Auszubildende an, ein Quartal im Lehrjahr", "Leitung der Ausbildung"],
    ["de", "Begleite eine Kollegin bei der Wundversorgung", "Führe die Wundversorgung durch"],
    ["fr", "Aide au montage des stands", "Montage des stands"],
    ["fr", "Formation en cours au diplôme d'éducateur", "Diplôme d'éducateur obtenu"],
    ["es", "Apoyo en el cierre mensual", "Cierre mensual"],
    ["es", "Ayudé en el inventario anual", "Responsable del inventario anual"],
  ])("and no other deed or part: %s %s → %s", (language, line, after) => {
    expect(verdictOf(language, line, after).outcome).toBe("refused");
  });
});
