import type { Person, SectionName } from "../person.ts";
import { type Look, random, type Sheet } from "../sheet.ts";
import { dateForms, type Truth, truthOf } from "../truth.ts";
import type { Layout } from "./layouts.ts";
import { Writer } from "./writer.ts";

/** Sets a person's resume in a layout; the seed decides everything a writer is free to choose. */
export function compose(whose: Person, layout: Layout, seed: string): { sheet: Sheet; truth: Truth } {
  const { sheet, truth } = set(whose, layout, seed);
  // A layout may leave out the names of skill groups, or places: what isn't printed can't be lost.
  const printed = JSON.stringify([sheet.head, sheet.columns, sheet.body]);
  return {
    sheet,
    truth: {
      ...truth,
      texts: truth.texts.filter((text) => printed.includes(JSON.stringify(text).slice(1, -1))),
    },
  };
}

function set(whose: Person, layout: Layout, seed: string): { sheet: Sheet; truth: Truth } {
  const person = layout === "nested roles" ? promoted(whose) : whose;
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const form = pick(dateForms);
  const writer = new Writer(person, layout, form, pick);
  const look: Look = {
    font: pick(["serif", "sans"]),
    sizePt: pick([9.5, 10, 11]),
    capitals: pick([true, false]),
    spacedHeadings: pick([true, false, false]),
    rule: pick([true, false]),
    color: pick(["000000", "1f3a5f", "8b1e3f", "2f6f4f"]),
    bullet: pick(["•", "•", "•", "–", "▪", "●", "‣"]),
    paper: pick(["a4", "letter"]),
    centeredHead: pick([true, false]),
  };
  const rightToLeft = person.language === "ar";
  const sheet: Sheet = { language: person.language, rightToLeft, look, head: [], body: [] };
  const order: SectionName[] = pick([
    ["summary", "work", "education", "skills", "projects", "certificates", "languages"],
    ["summary", "skills", "work", "projects", "education", "certificates", "languages"],
    ["education", "work", "projects", "skills", "languages", "certificates"],
  ]);
  const truth = truthOf(person, form);
  if (!writer.givesPlaces) for (const role of truth.work) role.place = "";
  if (!order.includes("summary")) truth.texts = truth.texts.filter((text) => text !== person.summary);
  const aside: SectionName[] = ["education", "skills", "languages", "certificates"];
  const section = (name: SectionName) => writer.section(name);
  if (layout === "one column" || layout === "dates in margin" || layout === "nested roles") {
    sheet.head = writer.head(true);
    sheet.body = order.flatMap(section);
    return { sheet, truth };
  }
  const inside = layout === "contact in sidebar";
  sheet.head = inside ? [] : writer.head(true);
  sheet.columns = {
    sideOn:
      layout === "sidebar right" ? "right" : layout === "dark sidebar" ? pick(["left", "right"]) : "left",
    share: pick([0.3, 0.34, 0.38]),
    dark: layout === "dark sidebar",
    side: [
      ...(inside ? writer.contactSection() : []),
      ...order.filter((name) => aside.includes(name)).flatMap(section),
    ],
    main: [
      ...(inside ? writer.head(false) : []),
      ...order.filter((name) => !aside.includes(name)).flatMap(section),
    ],
  };
  return { sheet, truth };
}

/** The person as if the first two roles had been at one employer. */
function promoted(person: Person): Person {
  const [first, second, ...others] = person.work;
  if (!first || !second) return person;
  return { ...person, work: [first, { ...second, employer: first.employer, place: first.place }, ...others] };
}
