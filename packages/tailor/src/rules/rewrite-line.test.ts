import { expect, it } from "vitest";
import { cite } from "../addresses.ts";
import { buildResume } from "../fixtures/build-resume.ts";
import { noBrief } from "../fixtures/no-brief.ts";
import { ground } from "../ground.ts";
import { because } from "../why.ts";
import { strengthenOpening } from "./rewrite-line.ts";

it.each([
  ["en", "In charge of maintaining two packing lines", "Maintained two packing lines"],
  ["en", "My job was to clean the fryers", "Cleaned the fryers"],
  ["de", "Zuständig für die Wartung der Pressen", "Wartung der Pressen"],
  ["fr", "Chargée de la préparation des commandes", "Préparation des commandes"],
  ["es", "Encargada de la gestión de reservas", "Gestión de reservas"],
])("opens with the deed, in %s, and the line supports it: %j", (language, line, wanted) => {
  expect(strengthenOpening(line)).toBe(wanted);
  const work = [
    { position: "Worker", name: "Invented Ltd", start: "2020-01", end: "2022-01", lines: [line] },
  ];
  const resume = { ...buildResume({ name: "Invented Person", work, skills: {}, education: [] }), language };
  const change = {
    ...{ id: "c", itemId: "work-1-h1", kind: "rewrite" as const, before: line, after: wanted },
    ...{ ...because("deed_first"), requirementIds: [], evidence: [cite(resume, "work-1-h1", line)] },
  };
  const [judged] = ground(resume, noBrief(language), [change], "2026-11");
  expect(judged!.verdict).toMatchObject({ outcome: "supported" });
});

it.each([
  "Helped with the stocktake",
  "Encargada de la recepción del hotel",
  "Zuständig für die Abteilung Einkauf",
  "In charge of the night shift",
])("leaves a hedge, a place and a rank as they are: %j", (line) => {
  expect(strengthenOpening(line)).toBe(line);
});
