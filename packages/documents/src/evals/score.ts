import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import { listTexts } from "../model.ts";
import type { TrueRole, Truth } from "./truth.ts";

/** Right, wrong and missing values of one field. */
export interface Count {
  right: number;
  wrong: number;
  missing: number;
}

export const fieldNames = [
  "name",
  "email",
  "phone",
  "links",
  "employer",
  "title",
  "work place",
  "institution",
  "degree",
  "area",
  "dates",
  "bullets",
  "skills",
  "languages",
] as const;
export type FieldName = (typeof fieldNames)[number];
export type Scores = Record<FieldName, Count>;

/** What of a file's plain text is right, whoever read it. */
export interface TextScore {
  /** Strings of eight words or more. */
  strings: number;
  unbroken: number;
  /** Neighbouring bullets of one role, and how many of them follow one another with nothing between. */
  pairs: number;
  inOrder: number;
  /** Words of the truth that are nowhere. */
  words: number;
  lost: number;
}

export function plain(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[’‘]/g, "'")
    .replace(/[‐‑]/g, "-")
    .replace(/[\u200e\u200f\u00ad]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

const keyOfUrl = (url: string) =>
  url
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/^www\./, "")
    .replace(/\/$/, "");

/** Compares a document with the truth, field by field. */
export function scoreFields(doc: ResumeDocument, truth: Truth): { scores: Scores; faults: string[] } {
  const faults: string[] = [];
  const compare = (field: string, found: (string | undefined)[], wanted: string[]): Count => {
    const left = wanted.filter(Boolean).map(plain);
    const count: Count = { right: 0, wrong: 0, missing: 0 };
    for (const value of found.filter((one) => one !== undefined && one !== "") as string[]) {
      const at = left.indexOf(plain(value));
      if (at >= 0) {
        left.splice(at, 1);
        count.right++;
      } else {
        count.wrong++;
        faults.push(`${field}: found ${JSON.stringify(value.slice(0, 90))}`);
      }
    }
    count.missing = left.length;
    for (const value of left) faults.push(`${field}: missing ${JSON.stringify(value.slice(0, 90))}`);
    return count;
  };
  const { basics, work, education } = doc;
  // A truth may name a profile by the handle that is printed, where the file has its address too.
  const wanted = truth.links.map(keyOfUrl);
  const links = [{ url: basics.url }, ...basics.profiles].map(({ url, ...profile }) => {
    const username = "username" in profile ? profile.username?.toLowerCase() : undefined;
    return username && wanted.includes(username) ? username : url && keyOfUrl(url);
  });
  const dates = [...work, ...education].map(
    ({ startDate, endDate, current }) => `${startDate ?? ""} – ${current ? "present" : (endDate ?? "")}`,
  );
  const scores: Scores = {
    name: compare("name", [basics.name], [truth.name]),
    email: compare("email", [basics.email], [truth.email]),
    phone: compare("phone", [basics.phone], [truth.phone]),
    links: compare("links", links, wanted),
    employer: compare(
      "employer",
      work.map((item) => item.name),
      truth.work.map((role) => role.employer),
    ),
    title: compare(
      "title",
      work.map((item) => item.position),
      truth.work.map((role) => role.title),
    ),
    "work place": compare(
      "work place",
      work.map((item) => item.location?.replace("،", ",")),
      truth.work.map((role) => role.place.replace("،", ",")),
    ),
    institution: compare(
      "institution",
      education.map((item) => item.institution),
      truth.education.map((item) => item.institution),
    ),
    degree: compare(
      "degree",
      education.map((item) => item.studyType),
      truth.education.map((item) => item.studyType),
    ),
    area: compare(
      "area",
      education.map((item) => item.area),
      truth.education.map((item) => item.area),
    ),
    dates: compare(
      "dates",
      dates.filter((range) => range !== " – "),
      [...truth.work, ...truth.education].map((item) => `${item.start ?? ""} – ${item.end}`),
    ),
    bullets: { right: 0, wrong: 0, missing: 0 },
    skills: compare(
      "skills",
      doc.skills.flatMap((group) => group.keywords.map((item) => item.text)),
      truth.skills,
    ),
    languages: compare(
      "languages",
      doc.languages.map((item) => item.language),
      truth.languages,
    ),
  };
  const rest = [...truth.work];
  for (const item of work) {
    const role = takeBest(item, rest);
    const count = compare(
      "bullets",
      item.highlights.map((line) => line.text),
      role?.bullets ?? [],
    );
    for (const key of ["right", "wrong", "missing"] as const) scores.bullets[key] += count[key];
  }
  for (const role of rest) {
    scores.bullets.missing += role.bullets.length;
    faults.push(`bullets: no role for ${role.title}`);
  }
  return { scores, faults };
}

/** The role an entry is about: its dates, employer and title decide, never its bullets. */
function takeBest(item: ResumeDocument["work"][number], roles: TrueRole[]): TrueRole | undefined {
  const rank = (role: TrueRole) =>
    (item.startDate === role.start ? 2 : 0) +
    (plain(item.name ?? "") === plain(role.employer) ? 1 : 0) +
    (plain(item.position ?? "") === plain(role.title) ? 2 : 0);
  const best = roles.toSorted((a, b) => rank(b) - rank(a))[0];
  if (!best || rank(best) === 0) return undefined;
  roles.splice(roles.indexOf(best), 1);
  return best;
}

/** The text a document carries: its values where it has them, else its pages. */
export function textOf(doc: ResumeDocument): string {
  const values = listTexts(doc).map(({ text }) => text);
  return [...values, ...doc.source.pages.map((page) => page.text)].join("\n");
}

/** Judges text that was read, by whatever reader. `order` is the text in reading order. */
export function scoreText(text: string, order: string, truth: Truth): TextScore {
  const whole = plain(text);
  // A line's end is a blank in the page's text, also within a word that was hyphenated or is Chinese.
  const squeeze = (value: string) => plain(value).replace(/[\s-]+/g, "");
  const inOrder = squeeze(order);
  const bullets = truth.work.flatMap((role) => role.bullets);
  const long = truth.texts.filter((value) => value.split(/\s+/).length >= 8);
  const pairs = truth.work.flatMap((role) =>
    role.bullets.slice(1).map((bullet, i) => [role.bullets[i] ?? "", bullet]),
  );
  const head = (value: string) => squeeze(value).slice(0, 20);
  const tail = (value: string) => squeeze(value).slice(-12);
  const follows = pairs.filter(([first = "", second = ""]) => {
    const end = inOrder.indexOf(tail(first));
    const start = inOrder.indexOf(head(second), end);
    return end >= 0 && start >= 0 && start - end - tail(first).length <= 6;
  });
  const words = new Set(
    truth.texts.flatMap((value) => plain(value).split(/[\s,、，|]+/)).filter((word) => word.length > 1),
  );
  const squeezed = squeeze(whole).toLowerCase();
  const lost = [...words].filter((word) => !squeezed.includes(word.replace(/-/g, "").toLowerCase()));
  return {
    strings: long.length,
    unbroken: long.filter((value) => whole.includes(plain(value))).length,
    pairs: bullets.length > 0 ? pairs.length : 0,
    inOrder: follows.length,
    words: words.size,
    lost: lost.length,
  };
}
