/** The posting in a page's own data: schema.org's JobPosting, in JSON-LD, alone, in a list or in a graph. */
import type { HtmlDocument } from "./html-document.ts";
import { textOfHtml } from "./html-text.ts";
import { dateOf, known, lineOf, type PostingFields, salaryOf, workplaceOf } from "./posting-fields.ts";

type Thing = Readonly<Record<string, unknown>>;

const maxScripts = 50;
const maxDepth = 6;

export function postingInData(document: HtmlDocument): PostingFields | undefined {
  const scripts = [...document.querySelectorAll('script[type^="application/ld+json"]')].slice(0, maxScripts);
  const postings = scripts.flatMap((script) => postingsIn(parseLoosely(script.textContent ?? ""), 0));
  const posting = postings.find((each) => typeof each.description === "string") ?? postings[0];
  return posting && fieldsOf(posting);
}

function postingsIn(value: unknown, depth: number): Thing[] {
  if (depth > maxDepth || typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((each) => postingsIn(each, depth + 1));
  const thing = value as Thing;
  const types = [thing["@type"]].flat();
  if (types.some((type) => typeof type === "string" && /(^|[/#:])JobPosting$/.test(type))) return [thing];
  return ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"].flatMap((key) =>
    postingsIn(thing[key], depth + 1),
  );
}

function fieldsOf(posting: Thing): PostingFields {
  const description =
    typeof posting.description === "string" ? textOfHtml(unescaped(posting.description)) : "";
  const places = [posting.jobLocation]
    .flat()
    .map(placeOf)
    .filter((place) => place !== undefined);
  const isRemote = workplaceOf(posting.jobLocationType) === "remote";
  const allowed = [posting.applicantLocationRequirements].flat().map((each) => lineOf(nameOf(each)));
  return known({
    title: lineOf(posting.title) ?? lineOf(posting.name),
    company: lineOf(nameOf(posting.hiringOrganization)),
    location:
      lineOf([...new Set(places)].slice(0, 4).join("; ")) ?? allowed.find((each) => each !== undefined),
    workplace: isRemote ? "remote" : undefined,
    salary: paymentOf(posting.baseSalary) ?? paymentOf(posting.estimatedSalary),
    deadline: dateOf(posting.validThrough),
    description: description || undefined,
  });
}

function paymentOf(value: unknown): PostingFields["salary"] | undefined {
  const [base] = [value].flat() as unknown[];
  if (typeof base !== "object" || base === null) return undefined;
  const { currency, value: amount, minValue, maxValue, unitText } = base as Thing;
  if (typeof amount !== "object" || amount === null)
    return salaryOf(minValue ?? amount, maxValue ?? amount, currency, unitText);
  const inner = amount as Thing;
  const code = currency ?? inner.currency;
  return salaryOf(
    inner.minValue ?? inner.value,
    inner.maxValue ?? inner.value,
    code,
    inner.unitText ?? unitText,
  );
}

function placeOf(value: unknown): string | undefined {
  if (typeof value === "string") return lineOf(value);
  if (typeof value !== "object" || value === null) return undefined;
  const { address, name } = value as Thing;
  if (typeof address !== "object" || address === null) return lineOf(address) ?? lineOf(name);
  const { addressLocality, addressRegion, addressCountry } = address as Thing;
  const parts = [addressLocality, addressRegion, nameOf(addressCountry)].map(lineOf).filter(Boolean);
  return parts.length ? [...new Set(parts)].join(", ") : lineOf(name);
}

function nameOf(value: unknown): unknown {
  const [first] = [value].flat() as unknown[];
  return typeof first === "object" && first !== null ? (first as Thing).name : first;
}

/** Some sites escape their markup once too often. */
function unescaped(text: string): string {
  return /&lt;\/?(p|div|ul|li|br|strong|h\d)\b/i.test(text) && !/<(p|div|ul|li|br|h\d)\b/i.test(text)
    ? text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&")
    : text;
}

/** JSON as sites write it: within comment marks, and with bare line breaks inside of strings. */
export function parseLoosely(text: string): unknown {
  const bare = text.trim().replace(/^(<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(-->|\/\*\]\]>\*\/|\]\]>)$/g, "");
  for (const candidate of [bare, bare.replace(/[\p{Cc}]+/gu, " ")]) {
    try {
      return JSON.parse(candidate);
    } catch {}
  }
  return undefined;
}
