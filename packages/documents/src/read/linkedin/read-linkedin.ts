import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import { parse } from "csv-parse/sync";
import { fillFromJsonResume } from "../../from-json-resume.ts";
import { emptyDocument, listTexts } from "../../model.ts";
import { findDates } from "../structure/dates.ts";
import { UnreadableFileError } from "../unreadable.ts";
import { unzipTexts } from "../unzip.ts";

// Messages, connections and all else of the export are never unpacked.
const files =
  /^(?:[^/]+\/)?(?:Profile|Profile Summary|Email Addresses|PhoneNumbers|Positions|Education|Skills|Languages|Certifications|Projects|Honors|Publications|Volunteering|Courses|Patents)\.csv$/i;
const maxRows = 500;

type Row = Record<string, string>;

/**
 * Reads LinkedIn's data export: its tables name every field, so nothing has to be guessed.
 * @throws UnreadableFileError corrupt, bomb, no_text
 */
export function readLinkedIn(bytes: Uint8Array): ResumeDocument {
  const tables = new Map<string, Row[]>();
  for (const [name, csv] of unzipTexts(bytes, files)) {
    const key = name
      .replace(/^.*\//, "")
      .replace(/\.csv$/i, "")
      .toLowerCase();
    tables.set(key, readTable(csv));
  }
  const doc = fillFromJsonResume(
    toJsonResume((name) => tables.get(name) ?? []),
    emptyDocument("linkedin"),
  );
  if (listTexts(doc).length === 0) throw new UnreadableFileError("no_text");
  return doc;
}

/** Rows by lower-cased column. Some tables begin with a note, which ends at an empty line. */
function readTable(csv: string): Row[] {
  const text = csv.replace(/^\ufeff/, "").replace(/^Notes:\r?\n[\s\S]*?\r?\n\r?\n/, "");
  try {
    return parse(text, {
      columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      to: maxRows,
      trim: true,
    }) as Row[];
  } catch (error) {
    throw new UnreadableFileError("corrupt", { cause: error });
  }
}

function toJsonResume(table: (name: string) => Row[]): unknown {
  const [profile = {}] = table("profile");
  const [shortSummary = {}] = table("profile summary");
  const emails = table("email addresses");
  const email = emails.find((row) => /yes/i.test(row["primary"] ?? "")) ?? emails[0];
  const geo = profile["geo location"] ?? "";
  return {
    basics: {
      name: [profile["first name"], profile["last name"]].filter(Boolean).join(" "),
      label: profile["headline"],
      summary: profile["summary"] || shortSummary["profile summary"],
      email: email?.["email address"],
      phone: table("phonenumbers").find((row) => row["number"])?.["number"],
      location: geo ? { city: geo } : { address: profile["address"], postalCode: profile["zip code"] },
      profiles: websites(profile["websites"] ?? ""),
    },
    work: table("positions").map((row) => ({
      name: row["company name"],
      position: row["title"],
      location: row["location"],
      ...range(row),
      ...described(row["description"]),
    })),
    volunteer: table("volunteering").map((row) => ({
      organization: row["company name"],
      position: row["role"],
      ...range(row),
      ...described(row["description"]),
    })),
    education: table("education").map((row) => ({
      institution: row["school name"],
      studyType: row["degree name"],
      ...range({ ...row, "started on": row["start date"] ?? "", "finished on": row["end date"] ?? "" }),
      courses: [row["notes"], row["activities"]].flatMap((text) => paragraphs(text)),
    })),
    skills: [{ keywords: table("skills").map((row) => row["name"]) }].filter(
      (group) => group.keywords.length > 0,
    ),
    languages: table("languages").map((row) => ({ language: row["name"], fluency: row["proficiency"] })),
    certificates: table("certifications").map((row) => ({
      name: row["name"],
      issuer: row["authority"],
      date: point(row["started on"]),
      url: row["url"],
    })),
    projects: table("projects").map((row) => ({
      name: row["title"],
      url: row["url"],
      ...range(row),
      description: row["description"],
    })),
    awards: table("honors").map((row) => ({
      title: row["title"],
      summary: row["description"],
      date: point(row["issued on"]),
    })),
    publications: table("publications").map((row) => ({
      name: row["name"],
      publisher: row["publisher"],
      releaseDate: point(row["published on"]),
      summary: row["description"],
      url: row["url"],
    })),
    custom: [
      { heading: "Courses", lines: table("courses").map((row) => row["name"]) },
      { heading: "Patents", lines: table("patents").map((row) => row["title"] ?? row["name"]) },
    ].filter((section) => section.lines.length > 0),
  };
}

/** `[COMPANY:https://a.example,PORTFOLIO:https://b.example]` */
function websites(list: string) {
  return [...list.matchAll(/([A-Z_]+):(https?:\/\/[^\s,\]]+|[^\s,\]]+\.[^\s,\]]+)/g)].map(
    ([, kind = "", url = ""]) => ({
      network: kind.charAt(0) + kind.slice(1).toLowerCase(),
      url: /^https?:/.test(url) ? url : `https://${url}`,
    }),
  );
}

function point(text: string | undefined): string | undefined {
  return text ? (findDates(text)[0]?.start ?? findDates(text)[0]?.end) : undefined;
}

function range(row: Row) {
  return { startDate: point(row["started on"]), endDate: point(row["finished on"]) };
}

function paragraphs(text: string | undefined): string[] {
  return (text ?? "")
    .split(/\r?\n|\s{2,}(?=[•·▪◦–-]\s)/)
    .map((line) => line.trim())
    .filter(Boolean);
}

/** Lines with a bullet are highlights; what stands before the first of them is the summary. */
function described(text: string | undefined): { summary?: string; highlights?: string[] } {
  const lines = paragraphs(text);
  const marker = /^(?:[•·▪◦●*–-])\s*/;
  const first = lines.findIndex((line) => marker.test(line));
  if (first < 0) return lines.length > 0 ? { summary: lines.join("\n") } : {};
  const summary = lines.slice(0, first).join("\n");
  const highlights: string[] = [];
  for (const line of lines.slice(first)) {
    if (marker.test(line)) highlights.push(line.replace(marker, ""));
    else highlights.push(`${highlights.pop()} ${line}`);
  }
  return { ...(summary ? { summary } : {}), highlights };
}
