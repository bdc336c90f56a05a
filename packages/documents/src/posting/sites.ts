/** What the pages of the well-known sites look like. A page that has changed its looks is read as text. */
import type { HtmlDocument } from "./html-document.ts";
import { textOfHtml } from "./html-text.ts";
import { parseLoosely } from "./json-ld.ts";
import { dateOf, known, lineOf, type PostingFields, salaryOf, workplaceOf } from "./posting-fields.ts";

interface Site {
  readonly host: RegExp;
  readonly read: (document: HtmlDocument, html: string, url: URL) => PostingFields;
}

const sites: readonly Site[] = [
  { host: /(^|\.)greenhouse\.io$/, read: readGreenhouse },
  { host: /(^|\.)lever\.co$/, read: readLever },
  { host: /(^|\.)ashbyhq\.com$/, read: readAshby },
  { host: /\.(myworkdayjobs|myworkdaysite)\.com$/, read: readWorkday },
  { host: /(^|\.)linkedin\.com$/, read: readLinkedIn },
  { host: /(^|\.)indeed\.[a-z.]+$/, read: readIndeed },
];

export function postingOfSite(
  document: HtmlDocument,
  html: string,
  address: string,
): PostingFields | undefined {
  const url = URL.parse(address);
  if (!url) return undefined;
  return sites.find((site) => site.host.test(url.hostname))?.read(document, html, url);
}

function readGreenhouse(document: HtmlDocument): PostingFields {
  const description = htmlAt(document, ".job__description", "#content", ".job-post-content");
  const company =
    at(document, ".company-name")?.replace(/^at\s+/i, "") ??
    /\bat\s+(.+?)\s*$/.exec(lineOf(document.title) ?? "")?.[1];
  const location = at(document, ".job__location", ".location", ".job-post-location");
  return known({
    title: at(document, ".job__title h1", "h1.app-title", "h1.section-header", "h1"),
    company,
    location,
    workplace: workplaceOf(location),
    description,
  });
}

function readLever(document: HtmlDocument): PostingFields {
  const parts = [
    ...document.querySelectorAll('[data-qa="job-description"], .posting-page .section-wrapper .section'),
  ];
  const html = parts.map((part) => part.innerHTML).join("\n");
  const [company] = (lineOf(document.title) ?? "").split(/\s+[-–]\s+/);
  return known({
    title: at(document, ".posting-headline h2", "h2"),
    company: company || undefined,
    location: at(document, ".posting-categories .location", ".sort-by-time.location")?.replace(/\s*\/$/, ""),
    workplace: workplaceOf(at(document, ".posting-categories .workplaceTypes", ".workplaceTypes")),
    description: html ? textOfHtml(html) : undefined,
  });
}

function readAshby(_: HtmlDocument, html: string): PostingFields {
  const data = objectAfter(html, /window\.__appData\s*=\s*/);
  const posting = record(data?.posting);
  const organization = record(data?.organization);
  return known({
    title: lineOf(posting?.title),
    company: lineOf(organization?.name),
    location: lineOf(posting?.locationName),
    workplace: posting?.isRemote === true ? "remote" : workplaceOf(posting?.workplaceType),
    deadline: dateOf(posting?.applicationDeadline),
    description:
      typeof posting?.descriptionHtml === "string" ? textOfHtml(posting.descriptionHtml) : undefined,
  });
}

function readWorkday(document: HtmlDocument, _: string, url: URL): PostingFields {
  const meta = (name: string) =>
    lineOf(document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute("content"));
  return known({
    title: at(document, '[data-automation-id="jobPostingHeader"]') ?? meta("og:title"),
    // `invented.wd5.myworkdayjobs.com`: the first label is the company's own.
    company: lineOf(url.hostname.split(".")[0]?.replace(/^\w/, (letter) => letter.toUpperCase())),
    location: at(document, '[data-automation-id="locations"] dd', '[data-automation-id="locations"]'),
    workplace: workplaceOf(
      at(document, '[data-automation-id="remoteType"] dd', '[data-automation-id="remoteType"]'),
    ),
    description: htmlAt(document, '[data-automation-id="jobPostingDescription"]'),
  });
}

function readLinkedIn(document: HtmlDocument): PostingFields {
  const pay = at(document, ".compensation__salary", ".salary.compensation__salary");
  return known({
    title: at(document, ".top-card-layout__title", ".topcard__title"),
    company: at(document, ".topcard__org-name-link", ".topcard__flavor a", ".topcard__flavor"),
    location: at(document, ".topcard__flavor--bullet"),
    workplace: workplaceOf(at(document, ".topcard__flavor--workplace-type")),
    salary: pay === undefined ? undefined : payIn(pay),
    description: htmlAt(document, ".show-more-less-html__markup", ".description__text"),
  });
}

function readIndeed(document: HtmlDocument, html: string): PostingFields {
  const info = record(
    record(objectAfter(html, /window\._initialData\s*=\s*/)?.jobInfoWrapperModel)?.jobInfoModel,
  );
  const header = record(info?.jobInfoHeaderModel);
  const text = info?.sanitizedJobDescription;
  return known({
    title: lineOf(header?.jobTitle) ?? at(document, ".jobsearch-JobInfoHeader-title", "h1"),
    company: lineOf(header?.companyName) ?? at(document, '[data-testid="inlineHeader-companyName"]'),
    location:
      lineOf(header?.formattedLocation) ?? at(document, '[data-testid="inlineHeader-companyLocation"]'),
    workplace: workplaceOf(
      lineOf(header?.remoteWorkModel) ?? at(document, '[data-testid="inlineHeader-companyLocation"]'),
    ),
    description: typeof text === "string" ? textOfHtml(text) : htmlAt(document, "#jobDescriptionText"),
  });
}

function at(document: HtmlDocument, ...selectors: readonly string[]): string | undefined {
  for (const selector of selectors) {
    const text = lineOf(document.querySelector(selector)?.textContent);
    if (text) return text;
  }
  return undefined;
}

function htmlAt(document: HtmlDocument, ...selectors: readonly string[]): string | undefined {
  for (const selector of selectors) {
    const html = document.querySelector(selector)?.innerHTML;
    if (html) return textOfHtml(html);
  }
  return undefined;
}

/** `$120,000.00/yr - $150,000.00/yr` */
function payIn(text: string): PostingFields["salary"] {
  const [low, high] = [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([amount]) => amount);
  const currency = text.includes("$")
    ? "USD"
    : text.includes("€")
      ? "EUR"
      : text.includes("£")
        ? "GBP"
        : undefined;
  const unit = /\/\s*(hr|hour|mo|month|yr|year)/i.exec(text)?.[1]?.toLowerCase();
  const per = unit?.startsWith("h") ? "hour" : unit?.startsWith("m") ? "month" : "year";
  return salaryOf(low, high, currency, per);
}

function record(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

/** The JSON object that a script assigns: its end is where its braces, outside of strings, are closed. */
function objectAfter(html: string, assignment: RegExp): Readonly<Record<string, unknown>> | undefined {
  const found = assignment.exec(html);
  if (!found) return undefined;
  const from = found.index + found[0].length;
  let depth = 0;
  let isInText = false;
  for (let index = from; index < html.length; index += 1) {
    const character = html[index];
    if (isInText) {
      if (character === "\\") index += 1;
      else if (character === '"') isInText = false;
    } else if (character === '"') isInText = true;
    else if (character === "{") depth += 1;
    else if (character === "}") depth -= 1;
    if (depth === 0 && !isInText)
      return index > from ? record(parseLoosely(html.slice(from, index + 1))) : undefined;
  }
  return undefined;
}
