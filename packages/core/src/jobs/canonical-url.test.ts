import { expect, it } from "vitest";
import { canonicalUrl } from "./canonical-url.ts";

it.each([
  ["https://www.Example.com/jobs/1/?utm_source=x&b=2&a=1#apply", "http://example.com/jobs/1?a=1&b=2"],
  ["https://example.com/jobs/1/index.html", "https://example.com/jobs/1"],
  [
    "https://www.linkedin.com/jobs/view/engineer-at-invented-4000000001/?trk=x",
    "https://de.linkedin.com/jobs/search/?currentJobId=4000000001",
  ],
  [
    "https://de.indeed.com/viewjob?jk=0123456789abcdef&from=serp",
    "https://www.indeed.com/jobs?q=x&vjk=0123456789ABCDEF",
  ],
  [
    "https://boards.greenhouse.io/Invented/jobs/4000001?gh_src=x",
    "https://job-boards.greenhouse.io/invented/jobs/4000001",
  ],
  [
    "https://boards.greenhouse.io/embed/job_app?for=invented&token=4000001",
    "https://job-boards.greenhouse.io/invented/jobs/4000001",
  ],
  ["https://jobs.lever.co/invented/0b5f/apply?lever-source=x", "https://jobs.lever.co/Invented/0b5f"],
  ["https://jobs.ashbyhq.com/invented/0b5f/application", "https://jobs.ashbyhq.com/invented/0b5f?src=x"],
  [
    "https://x.wd5.myworkdayjobs.com/en-US/careers/job/Berlin/Engineer_R1/apply",
    "https://x.wd5.myworkdayjobs.com/careers/job/Engineer_R1",
  ],
])("is one address for %s and %s", (one, other) => {
  expect(canonicalUrl(one)).toBeDefined();
  expect(canonicalUrl(one)).toBe(canonicalUrl(other));
});

it.each([
  ["https://example.com/jobs?id=1", "https://example.com/jobs?id=2"],
  ["https://example.com/#/jobs/1", "https://example.com/#/jobs/2"],
  ["https://jobs.lever.co/invented/1", "https://jobs.lever.co/invented/2"],
  ["https://a.example.com/1", "https://b.example.com/1"],
])("keeps apart %s and %s", (one, other) => {
  expect(canonicalUrl(one)).not.toBe(canonicalUrl(other));
});

it.each(["", "x", "javascript:alert(1)", "mailto:a@example.com"])("has none for %j", (address) => {
  expect(canonicalUrl(address)).toBeUndefined();
});
