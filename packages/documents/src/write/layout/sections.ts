import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import { commaFor, labelsFor } from "../labels.ts";
import { layDegree, layProject, layRole, laySkills, layThing } from "./entries.ts";
import type { LaidEntry, LaidSection } from "./laid.ts";

/** Lays out one section, named as in JSON Resume or by the id of a section of the person's own. */
export function laySection(doc: ResumeDocument, key: string): LaidSection {
  const language = doc.language ?? "en";
  const own = doc.custom.find((one) => one.id === key);
  const labels: Record<string, string> = { ...labelsFor(language) };
  return {
    key,
    heading: (own && inOneManner(own.heading, language)) ?? labels[key] ?? key,
    entries: entriesOf(doc, key, language) ?? [
      { prose: [], bullets: (own?.lines ?? []).map(({ text }) => text) },
    ],
  };
}

const small = new Set(
  "a an and at by de der des die du e el et for für i im in la las les los mit of on the to und y zu".split(
    " ",
  ),
);

/** A heading in capitals, written as our own are. One with a short word that may be an abbreviation ("IT SKILLS") stays. */
function inOneManner(heading: string, language: string): string {
  const words = heading.split(/\s+/);
  // Capitals of other scripts, and Turkish ones, do not tell their small letters.
  if (language.startsWith("tr")) return heading;
  const isShouted = words.every(
    (word) => /^[A-ZÀ-ÖØ-Þ]+$/.test(word) && (word.length > 3 || small.has(word.toLowerCase())),
  );
  if (!isShouted) return heading;
  return words
    .map((word, at) => {
      const spoken = word.toLowerCase();
      return at > 0 && small.has(spoken) ? spoken : word.charAt(0) + spoken.slice(1);
    })
    .join(" ");
}

function entriesOf(doc: ResumeDocument, key: string, language: string): LaidEntry[] | undefined {
  const comma = commaFor(language);
  switch (key) {
    case "work":
      return doc.work.map((item) => layRole(item, item.name, language));
    case "volunteer":
      return doc.volunteer.map((item) => layRole(item, item.organization, language));
    case "education":
      return doc.education.map((item) => layDegree(item, language));
    case "skills":
      return doc.skills.map(laySkills);
    case "projects":
      return doc.projects.map((item) => layProject(item, language));
    case "certificates":
      return doc.certificates.map(({ name, issuer, date, url }) =>
        layThing({ title: name, subtitle: issuer, date, url }, language),
      );
    case "awards":
      return doc.awards.map(({ title, awarder, date, summary }) =>
        layThing({ title, subtitle: awarder, date, summary }, language),
      );
    case "publications":
      return doc.publications.map(({ name, publisher, releaseDate, url, summary }) =>
        layThing({ title: name, subtitle: publisher, date: releaseDate, url, summary }, language),
      );
    case "languages":
      return oneList(doc.languages.map((item) => withMore(item.language, item.fluency)));
    case "interests":
      return oneList(doc.interests.map((item) => withMore(item.name, item.keywords.join(comma))));
    default:
      return undefined;
  }
}

function oneList(list: string[]): LaidEntry[] {
  return [{ list, prose: [], bullets: [] }];
}

function withMore(name: string, more: string | undefined): string {
  return more ? `${name} (${more})` : name;
}
