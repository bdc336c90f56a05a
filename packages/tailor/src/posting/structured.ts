/**
 * A posting pasted as schema.org's JobPosting, as raw JSON or within HTML. The description is unescaped where it stands, each
 * character kept in its place, so that spans stay true to what was pasted.
 */
import { realDay } from "./deadline.ts";
import { filler, longestPosting } from "./plain-text.ts";

export interface StructuredPosting {
  /** As long as what was pasted, with everything but the description blank; null where the page's own text is better. */
  text: string | null;
  title: string | null;
  company: string | null;
  location: string | null;
  isRemote: boolean;
  employmentType: string | null;
  /** `YYYY-MM-DD` */
  deadline: string | null;
}

type Thing = Readonly<Record<string, unknown>>;
const deepest = 5;

/** Null when it holds no JobPosting that can be read. Never throws. */
export function readStructured(pasted: string): StructuredPosting | null {
  const source = pasted.slice(0, longestPosting);
  const isJson = /^\s*[[{]/.test(source);
  const script = isJson
    ? source
    : /<script\b[^>]*application\/ld\+json[^>]*>([\s\S]{2,50000}?)<\/script/i.exec(source)?.[1];
  if (!script?.includes("JobPosting")) return null;
  const posting = findPosting(parse(script), 0);
  if (!posting) return null;
  return {
    text: isJson || visibleLength(source) < 400 ? descriptionInPlace(source) : null,
    title: line(posting.title) ?? line(posting.name),
    company: line(nameOf(posting.hiringOrganization)),
    location: placeOf(posting.jobLocation),
    isRemote: /telecommute|remote/i.test(String(posting.jobLocationType ?? "")),
    employmentType: line([posting.employmentType].flat()[0]),
    deadline: dayIn(posting.validThrough),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function findPosting(value: unknown, depth: number): Thing | null {
  if (depth > deepest || typeof value !== "object" || value === null) return null;
  if (!Array.isArray(value) && [(value as Thing)["@type"]].flat().includes("JobPosting"))
    return value as Thing;
  for (const each of Object.values(value)) {
    const found = findPosting(each, depth + 1);
    if (found) return found;
  }
  return null;
}

function visibleLength(html: string): number {
  return html
    .replace(/<(script|style)\b[\s\S]{0,50000}?<\/\1\s*>/gi, "")
    .replace(/<[^>]{0,2000}>/g, "")
    .trim().length;
}

/** The longest string under "description", unescaped and padded to its own length; all else is blank. */
function descriptionInPlace(source: string): string | null {
  let best: { start: number; raw: string } | null = null;
  for (const match of source.matchAll(/"description"\s*:\s*"((?:[^"\\]|\\.)*)"/gs)) {
    const raw = match[1]!;
    if (!best || raw.length > best.raw.length)
      best = { start: match.index + match[0].length - 1 - raw.length, raw };
  }
  if (!best) return null;
  const text = best.raw
    .replace(/\\u([0-9a-f]{4})|\\(.)/gis, (all, code: string | undefined, char: string | undefined) =>
      (code
        ? String.fromCharCode(Number.parseInt(code, 16))
        : ({ n: "\n", t: " ", r: " " }[char!] ?? char!)
      ).padEnd(all.length, filler),
    )
    // Escaped tags become tags again; the padding stands outside of them.
    .replace(/&lt;/gi, `${filler.repeat(3)}<`)
    .replace(/&gt;/gi, `>${filler.repeat(3)}`);
  const blank = (part: string) => part.replace(/[^\n]/g, " ");
  return blank(source.slice(0, best.start)) + text + blank(source.slice(best.start + best.raw.length));
}

function nameOf(value: unknown): unknown {
  return typeof value === "object" && value !== null ? (value as Thing).name : value;
}

function placeOf(value: unknown): string | null {
  const [place] = [value].flat() as unknown[];
  if (typeof place !== "object" || place === null) return line(place);
  const address = (place as Thing).address;
  if (typeof address !== "object" || address === null) return line(address) ?? line((place as Thing).name);
  const { addressLocality, addressRegion, addressCountry } = address as Thing;
  return line(
    [addressLocality, addressRegion, nameOf(addressCountry)]
      .filter((part) => typeof part === "string")
      .join(", "),
  );
}

/** The day of an instant, as it is written: where the employer's clock stands is not known. */
function dayIn(value: unknown): string | null {
  const [, year, month, day] = /^(20\d\d)-(\d\d)-(\d\d)/.exec(String(value ?? "")) ?? [];
  return year ? realDay(Number(year), Number(month), Number(day)) : null;
}

function line(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const text = value
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim()
    .slice(0, 300)
    .toWellFormed();
  return text === "" ? null : text;
}
