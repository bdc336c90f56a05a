import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { thingsAskedIn } from "./asked-things.ts";
import { lineAt, linesOf } from "./plain-text.ts";

const split = (text: string) => thingsAskedIn(lineAt(text, 0, text.length, false)).map((thing) => thing.text);

describe("what a sentence of a posting asks for", () => {
  it.each([
    [
      "You will provide direct patient care, monitor hearts and orient new team members.",
      ["provide direct patient care", "monitor hearts", "orient new team members"],
    ],
    [
      "As a material handler you will receive and store inbound pallets, and keep inventory accuracy above 99.5%.",
      ["receive and store inbound pallets", "keep inventory accuracy above 99.5%"],
    ],
    [
      "You'll own the store's P&L, recruit, onboard and develop a team of 22, and reduce shrink.",
      ["own the store's P&L", "recruit, onboard and develop a team of 22", "reduce shrink"],
    ],
    [
      "You must hold a current licence, be able to read drawings and have three years in service.",
      ["You must hold a current licence", "be able to read drawings", "have three years in service"],
    ],
    [
      "It would help if you had cooked over charcoal, if you had cut waste, or if you had some Irish.",
      ["you had cooked over charcoal", "you had cut waste", "you had some Irish"],
    ],
    [
      "Experience of dementia is a must, as is a sound grasp of safeguarding.",
      ["Experience of dementia is a must", "a sound grasp of safeguarding"],
    ],
    [
      "That means recruiting and training staff, writing schedules within budget and coaching on the floor.",
      ["recruiting and training staff", "writing schedules within budget", "coaching on the floor"],
    ],
    [
      "He or she will manage vendor payments, reconcile bank statements and close the month on time.",
      ["manage vendor payments", "reconcile bank statements", "close the month on time"],
    ],
    ["You will set up and run looms for fabrics.", null],
    ["You will work with sales and support teams.", null],
    ["You will work in a team with engineering and design.", null],
    ["You will help with picking, packing and shipping (test, order and stock).", null],
    [
      "We want a colleague who adapts lessons, who builds good relationships and who acts as a form tutor.",
      ["adapts lessons", "builds good relationships", "acts as a form tutor"],
    ],
    [
      "Current Washington RN license, BLS and ACLS are required.",
      ["Current Washington RN license", "BLS", "ACLS"],
    ],
    ["PCCN certification and fluent Spanish are a plus.", ["PCCN certification", "fluent Spanish"]],
    ["Fluent English and Spanish are required.", null],
    ["Strong written and verbal communication are essential.", null],
    [
      "Applicants need a year of forklift experience, a good safety record, and the ability to lift 50 pounds.",
      [
        "Applicants need a year of forklift experience",
        "a good safety record",
        "the ability to lift 50 pounds",
      ],
    ],
    ["Experience with Tableau, Looker or a similar tool.", null],
    [
      "Sie verantworten die Buchhaltung, wirken an Abschlüssen mit und betreuen das Mahnwesen.",
      ["Sie verantworten die Buchhaltung", "wirken an Abschlüssen mit", "betreuen das Mahnwesen"],
    ],
    [
      "Du betreust die Kunden, erstellst die Angebote und pflegst das System.",
      ["Du betreust die Kunden", "erstellst die Angebote", "pflegst das System"],
    ],
    [
      "Vous assurez le check-in et le check-out, gérez les réservations et effectuez la clôture de caisse.",
      [
        "Vous assurez le check-in et le check-out",
        "gérez les réservations",
        "effectuez la clôture de caisse",
      ],
    ],
    [
      "Atenderás a los clientes, gestionarás las reservas y cerrarás la caja.",
      ["Atenderás a los clientes", "gestionarás las reservas", "cerrarás la caja"],
    ],
  ])("%s", (sentence, things) => {
    expect(split(sentence)).toEqual(things ?? [sentence]);
  });

  it("stands where its place in the posting says, whatever the posting holds", () => {
    const words = fc.constantFrom(
      "You will",
      "care",
      "for",
      "clean",
      "the",
      ", ",
      " and ",
      "(",
      ")",
      "who ",
      ". ",
      "a",
      "BLS",
      "é",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const posting = parts.join(" ");
        for (const line of linesOf(posting))
          for (const { text, start, end } of thingsAskedIn(line))
            expect(posting.slice(start, end).replace(/[\n\r]/g, " ")).toBe(text);
      }),
      { numRuns: 100 },
    );
  });
});
