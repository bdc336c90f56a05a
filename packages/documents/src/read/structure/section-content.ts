import type { SourceLine } from "../lines.ts";
import { findDates } from "./dates.ts";
import { namesSchooling } from "./education/tickets.ts";
import { isLanguageList } from "./language-names.ts";
import type { Section } from "./section.ts";
import { isSkillList, looksLikeSkills } from "./skills/content.ts";
import { isDegree, isSchool, titleScore } from "./words.ts";

/**
 * Gives a section without a known heading the kind its lines speak of, where the document has no
 * such section: ranges of dates over bullets are work, degrees and schools are education.
 */
export function nameByContent(sections: Section[]): void {
  joinQualifications(sections);
  nameTickets(sections);
  for (const kind of ["work", "education"] as const) {
    if (sections.some((section) => section.kind === kind && section.lines.length > 0)) continue;
    const scored = sections
      .filter((section) => section.kind === "custom" || (kind === "education" && section.kind === "courses"))
      .map((section) => ({
        section,
        score: kind === "work" ? worth(section.lines) : schooling(section.lines),
      }))
      .filter(({ score }) => score >= (kind === "work" ? 3 : 2))
      .sort((a, b) => b.score - a.score);
    if (scored[0]) scored[0].section.kind = kind;
  }
  if (!sections.some(({ kind }) => kind === "languages"))
    for (const section of sections)
      if ((section.kind === "custom" || section.kind === "skills") && isLanguageList(section.lines))
        section.kind = "languages";
  // `Research` may tell of interests; where it holds roles with dates and bullets it is work.
  for (const section of sections)
    if (
      section.kind === "custom" &&
      /^(?:research|teaching|clinical|consulting|freelance)$/i.test(section.heading?.text ?? "")
    )
      if (worth(section.lines) >= 4) section.kind = "work";
  if (sections.some(({ kind }) => kind === "skills")) return;
  const open = sections.filter(({ kind }) => kind === "custom");
  const known = open.filter((section) => isSkillList(section.lines));
  const shaped = open.filter((section) => looksLikeSkills(section.heading?.text ?? "", section.lines));
  for (const section of known.length > 0 ? known : shaped.slice(0, 1)) section.kind = "skills";
}

/** Schools under one heading, `Qualifications obtained` under the next: the first school gave the first of them. */
function joinQualifications(sections: Section[]): void {
  const obtained =
    /^(?:academic |educational )?(?:qualifications?|certificates?|degrees?)\s+(?:obtained|awarded|acquired|earned|gained)(?:\s|$)/i;
  const from = sections.find(({ heading }) => heading && obtained.test(heading.text));
  const own = sections[sections.indexOf(from as Section) - 1];
  if (!from || own?.kind !== "education" || own.lines.length !== from.lines.length) return;
  if (!own.lines.every(({ text }) => isSchool(text)) || !from.lines.every(({ text }) => isDegree(text)))
    return;
  own.lines = own.lines.flatMap((line, i) => {
    const { mark: _mark, ...degree } = from.lines[i] as SourceLine;
    return [
      { ...line, bullet: false, gap: 1, joins: "no" as const },
      { ...degree, bullet: false, gap: 0, block: line.block, joins: "no" as const },
    ];
  });
  from.lines = [];
}

/** `Qualifications & Tickets` beside an education of its own, with neither schools nor terms at one: certificates. */
function nameTickets(sections: Section[]): void {
  const schools = sections.filter(({ kind, lines }) => kind === "education" && lines.length > 0);
  for (const section of schools) {
    const told = /qualification|ticket/i.test(section.heading?.text ?? "") && section.lines.length > 2;
    const isPlain = section.lines.every(
      ({ text, bullet }) =>
        bullet &&
        !isSchool(text) &&
        !/[,–—|].*[,–—|]|\t/.test(text.replace(/ [–—] [^–—,|]+$/, "")) &&
        findDates(text).every(({ start }) => !start),
    );
    // `Additional qualifications`, though each has a school
    const isExtra =
      /^(?:additional|other|further|extra|supplementary) (?:qualifications?|trainings?|courses?|studies)$/i.test(
        section.heading?.text.replace(/[\s:.–-]+$/u, "") ?? "",
      ) && !section.lines.some(({ text }) => namesSchooling(text));
    const isElsewhere = schools.some((other) => other !== section && schooling(other.lines) > 0);
    if (((told && isPlain) || isExtra) && isElsewhere) section.kind = "certificates";
  }
}

function worth(lines: SourceLine[]): number {
  const ranges = lines.filter((line) =>
    findDates(line.text).some((date) => date.start && line.text.length < 110),
  );
  const titles = lines.filter((line) => line.text.length < 80 && !line.bullet && titleScore(line.text) >= 1);
  const bullets = lines.filter((line) => line.bullet);
  if (ranges.length === 0 || titles.length === 0) return 0;
  return ranges.length * 2 + titles.length + Math.min(bullets.length, 3) - schooling(lines) * 2;
}

function schooling(lines: SourceLine[]): number {
  const short = lines.filter((line) => line.text.length < 110 && !line.bullet);
  const schools = short.filter((line) => isSchool(line.text)).length;
  return schools > 0 ? schools + short.filter((line) => isDegree(line.text)).length : 0;
}
