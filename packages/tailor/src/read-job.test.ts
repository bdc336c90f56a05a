import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backendPosting } from "./fixtures/backend-engineer.ts";
import * as pasted from "./fixtures/invented-pastings.ts";
import { readJob } from "./read-job.ts";

describe("readJob", () => {
  const brief = readJob(backendPosting);

  it("takes each requirement from the place its span names", () => {
    for (const requirement of brief.requirements) {
      expect(backendPosting.description.slice(requirement.span.start, requirement.span.end)).toBe(
        requirement.text,
      );
    }
  });

  it("tells what is required from what is nice, from duties and from advertising", () => {
    const texts = (kind: string) =>
      brief.requirements.filter((each) => each.kind === kind).map((each) => each.text);
    expect(texts("must")).toEqual([
      "5+ years of experience as a backend engineer",
      "Strong knowledge of Go and PostgreSQL",
      "Experience with Kafka or another message broker",
      "Bachelor's degree in computer science or a related field",
      "Fluent English",
    ]);
    expect(texts("nice")).toEqual(["Experience in logistics", "Terraform", "Rust"]);
    expect(texts("responsibility")).toHaveLength(4);
  });

  it("never makes a requirement of an order to a machine", () => {
    expect(JSON.stringify(brief.requirements)).not.toMatch(/ignore|15 years/i);
  });

  it.each([
    ["Senior Product Manager", "senior"],
    ["Project Manager HVAC", null],
    ["Engineering Manager, Platform", "manager"],
    ["Payroll Manager", "manager"],
    ["Lead Data Engineer", "lead"],
    ["Vice President, Product", "executive"],
  ])("reads of the title how high the post is: %s", (title, seniority) => {
    expect(readJob({ title, description: "Requirements\n- Excel" }).seniority).toBe(seniority);
  });

  it("reads HTML with spans that still point into it", () => {
    const description =
      "<h2>Requirements</h2><ul><li>Experience with <b>Go</b> &amp; PostgreSQL</li><li>Docker</li></ul>";
    const html = readJob({ title: "Engineer", description });
    expect(html.requirements.map((each) => each.skills)).toEqual([["Go", "PostgreSQL"], ["Docker"]]);
    expect(description.slice(html.requirements[1]!.span.start, html.requirements[1]!.span.end)).toBe(
      "Docker",
    );
  });

  it("answers for any text, one character or a megabyte, in JSON", () => {
    expect(readJob({ description: "x" }).requirements).toEqual([]);
    expect(
      readJob({ description: "<li>must know Go </li>".repeat(50_000) }).requirements.length,
    ).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (description) => {
        const read = readJob({ description });
        expect(JSON.parse(JSON.stringify(read))).toEqual(read);
      }),
    );
  });
});

const read = (description: string) => {
  const { requirements, boilerplate = [], ...brief } = readJob({ description });
  const texts = (kind: string) => requirements.filter((each) => each.kind === kind).map(({ text }) => text);
  const apart = boilerplate.map(({ kind, span }) => [kind, description.slice(span.start, span.end)]);
  return { ...brief, must: texts("must"), nice: texts("nice"), duties: texts("responsibility"), apart };
};

describe("a posting of any trade and language", () => {
  it("of a ward, half of it prose", () => {
    const brief = read(pasted.ward);
    expect(brief).toMatchObject({
      title: "Staff Nurse",
      company: "Saltmarsh NHS Trust",
      location: "Bristol",
      seniority: null,
      employmentType: "full_time",
      salary: { min: 28_407, max: 34_581, currency: "GBP", per: "year" },
      must: ["NMC registration", "Experience in acute care, at least 12 months"],
      nice: ["triage training", "experience with paediatrics"],
    });
    expect(brief.duties).toHaveLength(2);
    expect(brief.apart.map(([kind]) => kind)).toEqual(["about_company", "benefits", "equal_opportunity"]);
  });

  it("of a bakery, without a heading", () => {
    expect(read(pasted.bakery)).toMatchObject({
      title: "baker",
      must: [
        "You should know sourdough and laminated doughs",
        "be able to run the oven alone on Sundays",
        "A food hygiene certificate is required.",
      ],
      nice: ["If you can also decorate cakes, that is a plus."],
      salary: { min: 22, max: 26, currency: "USD", per: "hour" },
    });
  });

  it("in German", () => {
    const brief = read(pasted.maintenance);
    expect(brief).toMatchObject({
      title: "Elektroniker für Betriebstechnik",
      company: "Kranich Werke GmbH",
      location: "Kassel",
      language: "de",
      yearsAsked: 3,
      salary: { min: 42_000, max: 48_000, currency: "EUR", per: "year" },
      nice: ["Englisch von Vorteil"],
      languages: [{ language: "german", level: 4 }, { language: "english" }],
    });
    expect([brief.duties.length, brief.must.length]).toEqual([2, 3]);
    expect(brief.apart.map(([kind]) => kind)).toEqual(["about_company", "benefits", "application"]);
  });

  it("in French", () => {
    const brief = read(pasted.bookkeeping);
    expect(brief).toMatchObject({
      title: "Comptable général",
      company: "Moulin Vert",
      location: "Lyon",
      language: "fr",
      workplace: "hybrid",
      yearsAsked: 4,
      salary: { min: 35_000, max: 40_000, currency: "EUR", per: "year" },
      nice: ["La connaissance de SAP serait un plus"],
    });
    expect([brief.duties.length, brief.must.length]).toEqual([2, 3]);
  });

  it("in Spanish", () => {
    const brief = read(pasted.kitchen);
    expect(brief).toMatchObject({
      title: "cocinero/a",
      language: "es",
      yearsAsked: 2,
      salary: { min: 1_500, currency: "EUR", per: "month" },
      nice: ["Se valorará experiencia en arroces"],
    });
    expect([brief.duties.length, brief.must.length]).toEqual([2, 2]);
  });

  it.each([
    [
      "Senior Backend Engineer at Gullwing Freight, Bristol. We need five years of TypeScript and PostgreSQL.",
      { title: "Senior Backend Engineer", company: "Gullwing Freight", location: "Bristol" },
    ],
    [
      "Staff nurse at St. Mary's Hospital, Leeds. We need someone registered with the NMC.",
      { title: "Staff nurse", company: "St. Mary's Hospital", location: "Leeds" },
    ],
    [
      "Product Manager at Harbor & Pine Inc., New York. You must have 5 years of experience with SaaS.",
      { title: "Product Manager", company: "Harbor & Pine Inc", location: "New York" },
    ],
    [
      "Entwickler (m/w/d) bei der Blaue Welle GmbH in Hamburg. Wir brauchen React und TypeScript.",
      { title: "Entwickler", company: "Blaue Welle GmbH", location: "Hamburg" },
    ],
    [
      "Data Analyst at Acme. We need SQL and Python.",
      { title: "Data Analyst", company: "Acme", location: null },
    ],
    [
      "Material Handler, 2nd shift. Midsouth Cold Logistics runs a cold store. You will drive trucks.",
      { title: "Material Handler, 2nd shift", company: "Midsouth Cold Logistics" },
    ],
    [
      "Alder & Finch, a growing brand, seeks a Store Manager for its flagship.",
      { title: "Store Manager", company: "Alder & Finch" },
    ],
    [
      "L'hôtel Belle Rive, établissement de 80 chambres, recrute un ou une réceptionniste. Vous gérez notre PMS (Opera).",
      { title: "réceptionniste", company: "L'hôtel Belle Rive", location: null },
    ],
    [
      "Die Nordwind Kunststofftechnik GmbH sucht eine Bilanzbuchhalterin oder einen Bilanzbuchhalter in Vollzeit.",
      { title: "Bilanzbuchhalterin", company: "Nordwind Kunststofftechnik GmbH" },
    ],
    [
      "SEN Teaching Assistant (Level 3) - Ashgrove Academy, Walsall\n32.5 hours per week",
      { title: "SEN Teaching Assistant", company: "Ashgrove Academy" },
    ],
    ["Software Engineer - Backend (remote)\nBerlin", { title: "Software Engineer" }],
    [
      "Our shop is busy and we need an Assistant Manager who loves people. Applicants need a year of retail experience.",
      { title: "Assistant Manager", requirements: [expect.objectContaining({ yearsAsked: 1 })] },
    ],
    [
      "Northgate Cold keeps cases cold, and we need a Refrigeration Technician who can braze pipes and read diagrams.",
      {
        title: "Refrigeration Technician",
        company: "Northgate Cold",
        requirements: [
          expect.objectContaining({ text: "braze pipes", kind: "responsibility" }),
          expect.objectContaining({ text: "read diagrams" }),
        ],
      },
    ],
    [
      "We are Larch Foods, makers of spice blends, and we now need a Senior Accountant. You'll need five years in accounts.",
      {
        title: "Senior Accountant",
        company: "Larch Foods",
        requirements: [expect.objectContaining({ kind: "must" })],
      },
    ],
    [
      "Seit 1926 füllt die Lippe Getränke GmbH Wasser ab. Als Schichtleiter (m/w/d) planen Sie die Schichten. Außerdem halten Sie die Pneumatik in Schuss.",
      {
        title: "Schichtleiter",
        company: "Lippe Getränke GmbH",
        requirements: [
          expect.objectContaining({ kind: "responsibility" }),
          expect.objectContaining({ text: "Außerdem halten Sie die Pneumatik in Schuss." }),
        ],
      },
    ],
    [
      "El Palacio Valdenoja acoge congresos y busca Coordinador/a de eventos. La persona elegida preparará presupuestos y visitará el recinto. Puntuará hablar francés y saber maquetar.",
      {
        company: "Palacio Valdenoja",
        requirements: [
          expect.objectContaining({
            text: "La persona elegida preparará presupuestos",
            kind: "responsibility",
          }),
          expect.objectContaining({ text: "visitará el recinto" }),
          expect.objectContaining({ text: "Puntuará hablar francés", kind: "nice" }),
          expect.objectContaining({ text: "saber maquetar" }),
        ],
      },
    ],
    [
      "Carer\n\nAt least two years in care are required, ideally in a home. Ideally you hold a licence.",
      {
        requirements: [expect.objectContaining({ kind: "must" }), expect.objectContaining({ kind: "nice" })],
      },
    ],
    [
      "Für unsere Filiale suchen wir ab April eine Filialleitung (m/w/d). Sie führen ein Team.",
      { title: "Filialleitung" },
    ],
    [
      "Clínica Sonríe (Valencia) busca auxiliar de clínica con experiencia.",
      { title: "auxiliar de clínica" },
    ],
    [
      "Jefe/a de cocina\nHotel Mar Azul, Cádiz\n\nFunciones",
      { title: "Jefe/a de cocina", company: "Hotel Mar Azul" },
    ],
    ["Working as an engineer at Acme is fun. You will love it.", { title: null, company: null }],
    ["Engineer at night, cook by day. We need tolerance.", { title: null, company: null }],
  ])("that begins as prose: %s", (description, said) => {
    expect(readJob({ description })).toMatchObject(said);
  });

  it.each([
    ["Closing date: 31 January 2027", "2027-01-31"],
    ["Apply by Friday, March 5th, 2027.", "2027-03-05"],
    ["**Application deadline:** 2027-02-28 (CET)", "2027-02-28"],
    ["Bewerbungsfrist: 15.03.2027", "2027-03-15"],
    ["Bitte bewerben Sie sich bis zum 1. März 2027 online.", "2027-03-01"],
    ["Date limite de candidature : 1er avril 2027", "2027-04-01"],
    ["Fecha límite: 3 de mayo de 2027", "2027-05-03"],
    ["Closing date: 25/03/2027", "2027-03-25"],
    ["Closing date: 03/04/2027", null],
    ["Deadline: 31 February 2027", null],
    ["Closing date: 31 January", null],
    ["You meet deadlines. We were founded on 3 May 2021.", null],
    ["Apply by 1 May 2027. Deadline: 2 May 2027.", null],
  ])("that names its last day, or does not clearly: %s", (words, deadline) => {
    expect(readJob({ description: `Baker\n\n${words}\n\nYou bake bread.` }).deadline).toBe(deadline);
  });

  it.each([
    ["You look after budgets of $50,000 - $100,000.", null],
    ["We raised €2,000,000 - €3,000,000 last year.", null],
    ["£32,000 - £38,000", { min: 32_000, max: 38_000 }],
    ["A budget holder's salary: £40,000 a year", { min: 40_000 }],
  ])("with money in it, which is its pay or is not: %s", (words, salary) => {
    const read = readJob({ description: `Baker\n\n${words}` }).salary;
    if (salary === null) expect(read).toBeNull();
    else expect(read).toMatchObject(salary);
  });

  it("that is not done remotely because something in it is remote", () => {
    const workplaceOf = (words: string) => readJob({ description: `Engineer\n\n${words}` }).workplace;
    expect(workplaceOf("You lead remote teams and remote monitoring.")).toBeNull();
    expect(workplaceOf("Remote, anywhere in the EU.")).toBe("remote");
  });

  it("as HTML with entities", () => {
    expect(read(pasted.salesPage)).toMatchObject({
      title: "Field Sales Representative",
      company: "Oakhurst Tools",
      salary: { min: 32_000, max: 38_000, currency: "GBP", per: "year" },
      must: ["Full UK driving licence"],
      nice: ["3+ years in B2B field sales, ideally construction"],
      duties: [
        "Visit 12 to 15 builders' merchants a week in the North West",
        "Report your pipeline in Salesforce",
      ],
      degrees: [],
    });
  });

  it("as schema.org's JobPosting, with spans that point into what was pasted", () => {
    const brief = readJob({ description: pasted.structuredData });
    expect(brief).toMatchObject({
      title: "Data Analyst",
      company: "Pebble Energy",
      location: "Dublin, IE",
      deadline: "2027-01-31",
      workplace: "remote",
      employmentType: "full_time",
    });
    expect(
      brief.requirements.map(({ kind, span }) => [kind, pasted.structuredData.slice(span.start, span.end)]),
    ).toEqual([
      ["responsibility", "Write SQL for the finance team"],
      ["must", "2 years with SQL and Python"],
    ]);
  });

  it("with lines that a program has broken", () => {
    expect(read(pasted.wrapped)).toMatchObject({
      title: "Senior Weaver",
      must: [
        "4+ years of experience with jacquard looms",
        "good knowledge of yarn counts and of the faults that a wrong tension makes",
        "ability to read point paper.",
      ],
      duties: [
        "set up and run jacquard looms for upholstery fabrics",
        "keep the pattern library in order together with the designers",
      ],
    });
  });
});

it("weighs a keyword by the kind of requirement, its place and how often it is said", () => {
  const { keywords = [] } = readJob({
    title: "Go Engineer",
    description:
      "Requirements\n- Experience with Go\n- Experience with Docker\n\nNice to have\n- Terraform\n- More Go",
  });
  expect(keywords.filter(({ isSkill }) => isSkill).map(({ text }) => text)).toEqual([
    "Go",
    "Docker",
    "Terraform",
  ]);
});

describe("a list under a heading", () => {
  const { requirements, boilerplate } = readJob({
    title: "Veterinary Nurse",
    description: `The job
- Quote small jobs
- Monitor anaesthesia during dental procedures
- Help members with public benefits

Requirements
- Able to pass a background check

Above-award wages, uniforms supplied and no weekend work.

You also need a driving licence.`,
  });

  it("is read to its last point, also where one speaks of teeth, benefits or a background check", () => {
    expect(requirements.map(({ kind, text }) => [kind, text])).toEqual([
      ["responsibility", "Quote small jobs"],
      ["responsibility", "Monitor anaesthesia during dental procedures"],
      ["responsibility", "Help members with public benefits"],
      ["must", "Able to pass a background check"],
      ["must", "You also need a driving licence."],
    ]);
  });

  it("ends where prose begins: an offer below it is no wish", () => {
    expect(boilerplate).toEqual([]);
    expect(requirements.map(({ text }) => text).join(" ")).not.toContain("wages");
  });
});
