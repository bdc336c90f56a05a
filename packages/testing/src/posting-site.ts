/** A web site of invented postings, on loopback: what is imported in tests comes from here. */
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { samplePosting } from "./fixtures.ts";

export interface PostingSite {
  /** `https://jobs.postings.test/…` on this site. */
  url(path: string): string;
  /** What the site answers to a path from now on; 404 for one that was never set. */
  set(path: string, answer: string | RequestListener): void;
  /** Paths that were asked for, in order. */
  readonly asked: string[];
  stop(): Promise<void>;
}

/** Call it in `beforeAll`, before the handler's first request. */
export async function startPostingSite(): Promise<PostingSite> {
  const answers = new Map<string, string | RequestListener>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    const answer = answers.get(request.url ?? "");
    if (typeof answer === "function") answer(request, response);
    else response.writeHead(answer ? 200 : 404, { "content-type": "text/html; charset=utf-8" }).end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  process.env.SAMPLE_POSTING_PORT = String((server.address() as AddressInfo).port);
  return {
    url: (path) => `https://jobs.postings.test${path}`,
    set: (path, answer) => void answers.set(path, answer),
    asked,
    stop: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}

/** A page whose data is a posting. */
export function postingPage(more: Record<string, unknown> = {}): string {
  const { title, company, description } = samplePosting;
  const data = {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    title,
    hiringOrganization: { name: company },
    jobLocation: { address: { addressLocality: "Rotterdam", addressCountry: "NL" } },
    baseSalary: { currency: "EUR", value: { minValue: 60000, maxValue: 75000, unitText: "YEAR" } },
    description: description.replaceAll("\n", "<br>"),
    ...more,
  };
  const json = JSON.stringify(data).replaceAll("</", "<\\/");
  return `<!doctype html><html><head><title>${title}</title><script type="application/ld+json">${json}</script></head><body></body></html>`;
}
