/** Every page here is invented; the shapes are those that the sites' pages have. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPosting } from "./read-posting.ts";

const text =
  "Invented Freight moves parcels that nobody has sent. You will build services in Go and PostgreSQL, run them on Kubernetes, and be on call one week in eight. You have five years of experience with distributed systems.";
const html = `<h2>What you will do</h2><p>${text}</p><ul><li>Experience with Go</li><li>Experience with PostgreSQL</li></ul>`;
const lines = `What you will do\n\n${text}\n\n- Experience with Go\n- Experience with PostgreSQL`;
const page = (body: string, head = "<title>Platform Engineer</title>") =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const read = (body: string, url = "https://jobs.example.com/1", more = {}) =>
  readPosting({ html: body, url, today: "2026-11-23", ...more });
const posting = (body: string, url?: string) => {
  const result = read(body, url);
  if (result.kind === "unreadable") throw new Error(`unreadable: ${result.reason}`);
  return result;
};

const data = {
  "@context": "https://schema.org",
  "@type": "JobPosting",
  title: "Platform Engineer &amp; more",
  hiringOrganization: { "@type": "Organization", name: "Invented Freight" },
  jobLocation: [
    { address: { addressLocality: "Berlin", addressCountry: "DE" } },
    { address: { addressLocality: "Porto", addressCountry: { name: "PT" } } },
  ],
  jobLocationType: "TELECOMMUTE",
  baseSalary: { currency: "eur", value: { minValue: 70000, maxValue: "85,000", unitText: "YEAR" } },
  validThrough: "2026-12-31T23:59:59Z",
  description: html,
};
const script = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const expected = {
  title: "Platform Engineer & more",
  company: "Invented Freight",
  location: "Berlin, DE; Porto, PT",
  workplace: "remote",
  salary: { min: 70000, max: 85000, currency: "EUR", per: "year" },
  deadline: "2026-12-31",
  description: lines,
};

describe("a page's own data", () => {
  it.each([
    ["alone", script(data)],
    ["in a graph", script({ "@context": "https://schema.org", "@graph": [{ "@type": "WebPage" }, data] })],
    ["in a list", script([{ "@type": "Organization" }, data])],
    ["below a page", script({ "@type": "WebPage", mainEntity: data })],
    ["with several types", script({ ...data, "@type": ["JobPosting", "Thing"] })],
    ["with a full type", script({ ...data, "@type": "https://schema.org/JobPosting" })],
    ["after data that is broken", `<script type="application/ld+json">{"@type":</script>${script(data)}`],
    ["with bare line breaks in its text", script(data).replace("What you will do", "What\nyou\twill do")],
    ["within a comment", `<script type="application/ld+json"><!--${JSON.stringify(data)}--></script>`],
    [
      "with markup escaped twice",
      script({ ...data, description: html.replaceAll("<", "&lt;").replaceAll(">", "&gt;") }),
    ],
  ])("is read when it stands %s", (_, body) => {
    expect(posting(page(body))).toEqual({ kind: "posting", method: "data", posting: expected });
  });

  it("is not believed where it is no more than a claim: an amount without a currency, a date that is none", () => {
    const odd = {
      ...data,
      baseSalary: { value: 5 },
      validThrough: "soon",
      jobLocationType: 1,
      jobLocation: null,
    };
    const { posting: found } = posting(page(script(odd)));
    expect(Object.keys(found).sort()).toEqual(["company", "description", "title"]);
  });

  it("says that a posting is over", () => {
    const over = { ...data, validThrough: "2026-11-22" };
    expect(read(page(script(over)))).toEqual({ kind: "unreadable", reason: "closed" });
  });

  it("gives text alone, whatever markup it holds", () => {
    const hostile = {
      ...data,
      title: "<img src=x onerror=alert(1)>Engineer",
      description: `${html}<script>alert(1)</script><style>x</style><iframe src="//evil.example"></iframe>`,
    };
    const { posting: found } = posting(
      page(
        script(hostile)
          .replaceAll("</", "<\\/")
          .replace(/<\\\/script>$/, "</script>"),
      ),
    );
    expect(found.title).toBe("Engineer");
    expect(found.description).toBe(lines);
  });
});

describe("the pages of", () => {
  const title = "Platform Engineer";
  const company = "Invented Freight";
  const common = { title, company, location: "Berlin", description: lines };
  const cases: [string, string, string, object][] = [
    [
      "Greenhouse",
      "https://job-boards.greenhouse.io/invented/jobs/4000001",
      page(
        `<div class="job__title"><h1>${title}</h1><div class="job__location"><div>Berlin</div></div></div><div class="job__description body">${html}</div>`,
        "<title>Job Application for Platform Engineer at Invented Freight</title>",
      ),
      common,
    ],
    [
      "Greenhouse, as they were",
      "https://boards.greenhouse.io/invented/jobs/4000001",
      page(
        `<div id="header"><h1 class="app-title">${title}</h1><span class="company-name">at ${company}</span><div class="location">Berlin</div></div><div id="content">${html}</div>`,
      ),
      common,
    ],
    [
      "Lever",
      "https://jobs.lever.co/invented/0b5f2c1e",
      page(
        `<div class="posting-headline"><h2>${title}</h2><div class="posting-categories"><div class="sort-by-time posting-category location">Berlin /</div><div class="posting-category workplaceTypes">Hybrid</div></div></div><div data-qa="job-description">${html}</div>`,
        "<title>Invented Freight - Platform Engineer</title>",
      ),
      { ...common, workplace: "hybrid" },
    ],
    [
      "Ashby",
      "https://jobs.ashbyhq.com/invented/0b5f2c1e",
      page(
        `<div id="root"></div><script>window.__appData = ${JSON.stringify({ organization: { name: company }, posting: { title, locationName: "Berlin", workplaceType: "OnSite", isRemote: false, descriptionHtml: `${html}<p>"{}"</p>`, applicationDeadline: "2026-12-24" } }).replaceAll("</", "<\\/")};window.x={}</script>`,
      ),
      { ...common, workplace: "onsite", deadline: "2026-12-24", description: `${lines}\n\n"{}"` },
    ],
    [
      "Workday",
      "https://invented.wd5.myworkdayjobs.com/en-US/careers/job/Berlin/Platform-Engineer_R1",
      page(
        `<h2 data-automation-id="jobPostingHeader">${title}</h2><div data-automation-id="locations"><dt>locations</dt><dd>Berlin</dd></div><div data-automation-id="jobPostingDescription">${html}</div>`,
      ),
      { ...common, company: "Invented" },
    ],
    [
      "LinkedIn",
      "https://www.linkedin.com/jobs/view/platform-engineer-at-invented-4000000001",
      page(
        `<h1 class="top-card-layout__title">${title}</h1><a class="topcard__org-name-link" href="#">${company}</a><span class="topcard__flavor topcard__flavor--bullet">Berlin</span><div class="compensation__salary">$120,000.00/yr - $150,000.00/yr</div><div class="show-more-less-html__markup">${html}</div>`,
      ),
      { ...common, salary: { min: 120000, max: 150000, currency: "USD", per: "year" } },
    ],
    [
      "Indeed",
      "https://de.indeed.com/viewjob?jk=0123456789abcdef",
      page(
        `<script>window._initialData = ${JSON.stringify({ jobInfoWrapperModel: { jobInfoModel: { jobInfoHeaderModel: { jobTitle: title, companyName: company, formattedLocation: "Berlin" }, sanitizedJobDescription: html } } }).replaceAll("</", "<\\/")};</script>`,
      ),
      common,
    ],
    [
      "Indeed, as text",
      "https://www.indeed.com/viewjob?jk=0123456789abcdef",
      page(
        `<h1 class="jobsearch-JobInfoHeader-title">${title}</h1><div data-testid="inlineHeader-companyName">${company}</div><div data-testid="inlineHeader-companyLocation">Berlin</div><div id="jobDescriptionText">${html}</div>`,
      ),
      common,
    ],
  ];

  it.each(cases)("%s are read", (_, url, body, found) => {
    expect(posting(body, url)).toEqual({ kind: "posting", method: "site", posting: found });
  });
});

describe("any other page", () => {
  const menu = "<nav>Home Jobs Contact</nav>";

  it("is read as the text that a reader would read", () => {
    const body = page(
      `${menu}<main><h1>Platform Engineer</h1><article>${html}<p>${text}</p></article></main><footer>Imprint</footer>`,
    );
    const result = posting(body);
    expect(result).toMatchObject({ method: "text", posting: { title: "Platform Engineer" } });
    expect(result.posting.description).toContain(text);
    expect(result.posting.description).not.toMatch(/Imprint|Contact/);
  });
});

describe("a page without a posting", () => {
  const long = `<p>${"We tell stories of parcels and of those who carry them. ".repeat(20)}</p>`;
  it.each([
    ["sign_in", page("<h1>Join to see</h1>"), { url: "https://www.linkedin.com/authwall?trk=x" }],
    [
      "sign_in",
      page('<form class="join-form"><input type="password"></form>'),
      { url: "https://www.linkedin.com/jobs/view/1" },
    ],
    ["sign_in", page('<form><input type="password" name="p"></form>'), {}],
    ["sign_in", page(""), { status: 999 }],
    ["sign_in", page(""), { status: 401 }],
    ["browser", page("x", "<title>Just a moment...</title>"), { status: 403 }],
    ["browser", page("x", "<title>Just a moment...</title>"), {}],
    ["browser", page('<div id="root"></div><script src="/a.js"></script>'), {}],
    [
      "browser",
      page('<div id="root"></div><script src="/a.js"></script>'),
      { url: "https://x.wd5.myworkdayjobs.com/c/job/B/E_R1" },
    ],
    ["refused", page("Forbidden"), { status: 403 }],
    ["refused", page("Slow down"), { status: 429 }],
    ["closed", page(long), { status: 404 }],
    ["closed", page(""), { status: 410 }],
    ["closed", page("<h1>This job has expired</h1><p>See others.</p>"), {}],
    ["closed", page(`<figcaption>No longer accepting applications</figcaption>${script(data)}`), {}],
    ["failed", page("Oops"), { status: 500 }],
    ["no_posting", page("<p>Hello</p>"), {}],
    ["no_posting", "", {}],
    ["no_posting", "\u0000\u0001", {}],
  ])("is named for what it is: %s", (reason, body, { url, ...more }: { url?: string; status?: number }) => {
    expect(read(body, url, more)).toEqual({ kind: "unreadable", reason });
  });

  it("is not taken for closed because its own text speaks of what is closed", () => {
    const body = page(
      `<main><h1>Sales</h1>${long}<p>Call companies whose vacancy has been filled.</p></main>`,
    );
    expect(posting(body).method).toBe("text");
  });
});

describe("hostile pages", () => {
  it("never make it throw", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "<",
        ">",
        "</",
        "<div>",
        "<script>",
        '<script type="application/ld+json">',
        "</script>",
        "{",
        "}",
        "[",
        '"@type":"JobPosting"',
        "window.__appData = {",
        "<template>",
        "<svg>",
        "<!--",
        "&#0;",
        "\ud800",
        "<main>",
        "<table><tr>",
      ),
      fc.string({ unit: "binary" }),
    );
    const url = fc.constantFrom(
      "https://jobs.ashbyhq.com/a/b",
      "https://www.indeed.com/viewjob?jk=1",
      "x",
      "",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), url, (pieces, address) => {
        const result = read(pieces.join(""), address);
        expect(["posting", "unreadable"]).toContain(result.kind);
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ["elements nested 20,000 deep", "<div>".repeat(20_000)],
    ["100,000 siblings", "<p>x</p>".repeat(100_000)],
    [
      "data nested 5,000 deep",
      `<script type="application/ld+json">${"[".repeat(5_000)}${"]".repeat(5_000)}</script>`,
    ],
    ["2 MB of text", `<p>${"word ".repeat(400_000)}</p>`],
    ["a title of a megabyte", `<title>${"x".repeat(1_000_000)}</title>`],
  ])("with %s end", (_, body) => {
    expect(["posting", "unreadable"]).toContain(read(page(body)).kind);
  });
});
