import { describe, expect, it } from "vitest";
import { propose } from "../../evals/honest.ts";
import { buildResume } from "../../fixtures/build-resume.ts";
import { noBrief } from "../../fixtures/no-brief.ts";
import { ground } from "../../ground.ts";

/** Codes of the reasons against `after`, for an invented person with one line and one skill. */
function reasonsFor(line: string, after: string, language = "en"): string[] {
  const resume = buildResume({
    name: "Invented Person",
    language,
    work: [{ position: "Associate", name: "Invented Works", start: "2018-01", lines: [line] }],
  });
  const { change } = propose(resume, "", "work-1-h1", after);
  return ground(resume, noBrief(), [change], "2026-11")[0]!.verdict.reasons.map(({ code }) => code);
}

describe("what a line names only to hold it back is not claimed", () => {
  it.each([
    [
      "Rewrote the login screen in Compose as a trial; the rest of the app still uses XML layouts",
      "Moved the app from XML layouts to Compose as a trial",
    ],
    [
      "Run my own files on dismissals, about 35 at a time; discrimination claims I work on under a partner",
      "Run my own files on dismissals and discrimination claims, about 35 at a time",
    ],
    [
      "Develop the map screens; the offline sync belongs to other teams",
      "Develop the map screens and the offline sync",
    ],
    [
      "Used Kotlin for screens and Java (reading) for reviews of old code",
      "Used Kotlin and Java for screens and reviews",
    ],
    ["Ran sound cues on QLab (operating, not programming)", "Programmed sound cues on QLab"],
    ["One of my two scarf styles sold out in six weeks", "My two scarf styles sold out in six weeks"],
    [
      "Cut demurrage on my customers' boxes from £9,200 to £5,100",
      "Cut the company's demurrage from £9,200 to £5,100",
    ],
    [
      "Set up the labelling guide with two clerks, who labelled 6,500 emails",
      "Labelled 6,500 emails with a guide",
    ],
    ["Sutured tears after being signed off in 2019", "Signed off colleagues for suturing tears in 2019"],
    ["The layout was drafted by the agency; I proofread it", "Drafted the layout and proofread it"],
  ])("%s: not %s", (line, after) => {
    expect(reasonsFor(line, after)).not.toEqual([]);
  });

  it.each([
    [
      "fr",
      "Ai relu la documentation rédigée par un cabinet externe",
      "Ai rédigé la documentation avec un cabinet externe",
    ],
    [
      "fr",
      "Gérais le rayon jeunesse, avec environ 2 500 titres",
      "Gérais la librairie, avec environ 2 500 titres",
    ],
    [
      "es",
      "Registré las citas en la base de datos de la asociación",
      "Puse en marcha una base de datos para las citas",
    ],
    ["es", "Redacté la solicitud de subvención de 2023", "Conseguí una subvención en 2023"],
  ])("in %s: %s: not %s", (language, line, after) => {
    expect(reasonsFor(line, after, language)).not.toEqual([]);
  });

  it.each([
    [
      "Run my own files on dismissals, about 35 at a time; discrimination claims I work on under a partner",
      "Run my own files on dismissals, about 35 at a time, and discrimination claims under a partner",
    ],
    ["Sutured tears after being signed off in 2019", "Signed off for suturing tears in 2019"],
    [
      "One of six nurses who teach the action plan to starters",
      "Teach the action plan to starters as one of six nurses",
    ],
    [
      "Weekly check run, prepared by me and released by the controller",
      "Prepare the weekly check run, released by the controller",
    ],
    [
      "One of my two scarf styles sold out in six weeks",
      "One of my two scarf styles sold out in six weeks flat",
    ],
  ])("%s: but %s", (line, after) => {
    expect(reasonsFor(line, after).filter((code) => code !== "words_unsupported")).toEqual([]);
  });
});

it("reads 'une trentaine' as about thirty", () => {
  const line = "Réponse aux courriels, une trentaine par jour";
  expect(reasonsFor(line, "Réponse aux courriels, environ 30 par jour", "fr")).toEqual([]);
  expect(reasonsFor(line, "Réponse aux courriels, environ 50 par jour", "fr")).toContain(
    "number_unsupported",
  );
});
