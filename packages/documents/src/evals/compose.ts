import type { Degree, Person, Role, SectionName } from "./person.ts";
import { type Block, type Look, type Run, random, type Sheet } from "./sheet.ts";
import { type DateForm, dateForms, type Truth, truthOf } from "./truth.ts";
import { wordsOf } from "./words.ts";

export const layouts = [
  "one column",
  "sidebar left",
  "sidebar right",
  "dark sidebar",
  "contact in sidebar",
  "dates in margin",
  "nested roles",
] as const;
export type Layout = (typeof layouts)[number];

/** Sets a person's resume in a layout; the seed decides everything a writer is free to choose. */
export function compose(whose: Person, layout: Layout, seed: string): { sheet: Sheet; truth: Truth } {
  const { sheet, truth } = set(whose, layout, seed);
  // A layout may leave out the names of skill groups, or places: what isn't printed can't be lost.
  const printed = JSON.stringify([sheet.head, sheet.columns, sheet.body]);
  return {
    sheet,
    truth: {
      ...truth,
      texts: truth.texts.filter((text) => printed.includes(JSON.stringify(text).slice(1, -1))),
    },
  };
}

function set(whose: Person, layout: Layout, seed: string): { sheet: Sheet; truth: Truth } {
  const person = layout === "nested roles" ? promoted(whose) : whose;
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const form = pick(dateForms);
  const writer = new Writer(person, layout, form, pick);
  const look: Look = {
    font: pick(["serif", "sans"]),
    sizePt: pick([9.5, 10, 11]),
    capitals: pick([true, false]),
    spacedHeadings: pick([true, false, false]),
    rule: pick([true, false]),
    color: pick(["000000", "1f3a5f", "8b1e3f", "2f6f4f"]),
    bullet: pick(["•", "•", "•", "–", "▪", "●", "‣"]),
    paper: pick(["a4", "letter"]),
    centeredHead: pick([true, false]),
  };
  const rightToLeft = person.language === "ar";
  const sheet: Sheet = { language: person.language, rightToLeft, look, head: [], body: [] };
  const order: SectionName[] = pick([
    ["summary", "work", "education", "skills", "projects", "certificates", "languages"],
    ["summary", "skills", "work", "projects", "education", "certificates", "languages"],
    ["education", "work", "projects", "skills", "languages", "certificates"],
  ]);
  const truth = truthOf(person, form);
  if (!writer.givesPlaces) for (const role of truth.work) role.place = "";
  if (!order.includes("summary")) truth.texts = truth.texts.filter((text) => text !== person.summary);
  const aside: SectionName[] = ["education", "skills", "languages", "certificates"];
  const section = (name: SectionName) => writer.section(name);
  if (layout === "one column" || layout === "dates in margin" || layout === "nested roles") {
    sheet.head = writer.head(true);
    sheet.body = order.flatMap(section);
    return { sheet, truth };
  }
  const inside = layout === "contact in sidebar";
  sheet.head = inside ? [] : writer.head(true);
  sheet.columns = {
    sideOn:
      layout === "sidebar right" ? "right" : layout === "dark sidebar" ? pick(["left", "right"]) : "left",
    share: pick([0.3, 0.34, 0.38]),
    dark: layout === "dark sidebar",
    side: [
      ...(inside ? writer.contactSection() : []),
      ...order.filter((name) => aside.includes(name)).flatMap(section),
    ],
    main: [
      ...(inside ? writer.head(false) : []),
      ...order.filter((name) => !aside.includes(name)).flatMap(section),
    ],
  };
  return { sheet, truth };
}

/** The person as if the first two roles had been at one employer. */
function promoted(person: Person): Person {
  const [first, second, ...others] = person.work;
  if (!first || !second) return person;
  return { ...person, work: [first, { ...second, employer: first.employer, place: first.place }, ...others] };
}

class Writer {
  private readonly person: Person;
  private readonly form: DateForm;
  private readonly pick: <T>(list: readonly T[]) => T;
  private readonly roleForm: string;
  private readonly degreeForm: string;
  private readonly skillForm: string;
  private readonly languageForm: string;
  private readonly layout: Layout;

  constructor(person: Person, layout: Layout, form: DateForm, pick: <T>(list: readonly T[]) => T) {
    this.person = person;
    this.form = form;
    this.pick = pick;
    this.layout = layout;
    const narrow = layout.includes("sidebar");
    const latin = /^(?:en|de|fr|es|pt|nl|it)$/.test(person.language);
    this.roleForm = pick(
      latin
        ? [
            "title, then employer",
            "employer, then title",
            "one line, bars",
            "one line, comma",
            "dates last",
            "one line, dash",
          ]
        : ["title, then employer", "employer, then title", "one line, bars"],
    );
    this.degreeForm = narrow ? "lines" : pick(["degree first", "school first", "one line"]);
    this.skillForm = narrow ? pick(["one a line", "bullets"]) : pick(["label", "label", "commas", "bullets"]);
    this.languageForm = narrow ? pick(["bracket", "dash"]) : pick(["bracket", "dash", "colon"]);
  }

  /** Whether each role says where it was. */
  get givesPlaces(): boolean {
    const free = this.layout === "dates in margin" || this.layout === "nested roles";
    return free || !/dash|dates last/.test(this.roleForm);
  }

  head(withContact: boolean): Block[] {
    const { name, label } = this.person;
    const blocks: Block[] = [
      { kind: "name", text: name },
      { kind: "label", text: label },
    ];
    if (withContact)
      blocks.push({ kind: "contact", runs: this.contact(), sign: this.pick(["|", "•", "·", "lines"]) });
    return blocks;
  }

  contactSection(): Block[] {
    const heading =
      {
        en: "Contact",
        de: "Kontakt",
        fr: "Contact",
        es: "Contacto",
        pt: "Contato",
        nl: "Contact",
        it: "Contatti",
        zh: "联系方式",
        ja: "連絡先",
        ar: "الاتصال",
        hi: "संपर्क",
      }[this.person.language] ?? "Contact";
    return [
      { kind: "heading", text: heading },
      { kind: "contact", runs: this.contact(), sign: "lines" },
    ];
  }

  private contact(): Run[] {
    const { email, phone, place, links } = this.person;
    const shown = (url: string) => url.replace(/^https:\/\/(?:www\.)?/, "");
    const runs: Run[] = [
      { text: email, url: `mailto:${email}` },
      { text: phone[0] },
      { text: place },
      ...links.map((url) => ({ text: shown(url), url })),
    ];
    return this.pick([true, false])
      ? runs
      : [runs[2] as Run, runs[1] as Run, runs[0] as Run, ...runs.slice(3)];
  }

  section(name: SectionName): Block[] {
    const content = this[name]();
    if (content.length === 0) return [];
    const words = wordsOf[this.person.language] ?? wordsOf["en"];
    return [{ kind: "heading", text: this.pick(words?.headings[name] ?? [name]) }, ...content];
  }

  private summary(): Block[] {
    return [{ kind: "paragraph", runs: [{ text: this.person.summary }] }];
  }

  private work(): Block[] {
    if (this.layout === "nested roles") return this.nested();
    return this.person.work.flatMap((role) => this.role(role));
  }

  private range(item: { start: string; end?: string }): string {
    const words = wordsOf[this.person.language] ?? wordsOf["en"];
    const write = (date: string) => this.form.write(date, words?.months ?? [], this.person.language);
    return `${write(item.start)}${this.form.join}${item.end ? write(item.end) : words?.present}`;
  }

  private role(role: Role): Block[] {
    const { title, employer, place } = role;
    const dates = { text: this.range(role) };
    const bullets = role.bullets.map((text): Block => ({ kind: "bullet", text }));
    if (this.layout === "dates in margin") {
      const line: Block = { kind: "row", runs: [{ text: title, bold: true }] };
      const second: Block = { kind: "row", runs: [{ text: `${employer}, ${place}` }] };
      return [{ kind: "beside", left: dates.text, blocks: [line, second, ...bullets] }];
    }
    const lines: Record<string, Block[]> = {
      "title, then employer": [
        { kind: "row", runs: [{ text: title, bold: true }], right: dates, opens: true },
        { kind: "row", runs: [{ text: employer, italic: true }], right: { text: place } },
      ],
      "employer, then title": [
        { kind: "row", runs: [{ text: employer, bold: true }], right: { text: place }, opens: true },
        { kind: "row", runs: [{ text: title, italic: true }], right: dates },
      ],
      "one line, bars": [
        {
          kind: "row",
          runs: [{ text: title, bold: true }, { text: ` | ${employer} | ${place}` }],
          opens: true,
        },
        { kind: "row", runs: [{ ...dates, italic: true }] },
      ],
      "one line, comma": [
        {
          kind: "row",
          runs: [{ text: employer, bold: true }, { text: `, ${place}` }],
          right: dates,
          opens: true,
        },
        { kind: "row", runs: [{ text: title, italic: true }] },
      ],
      "one line, dash": [
        { kind: "row", runs: [{ text: `${title} – ${employer}`, bold: true }], right: dates, opens: true },
      ],
      "dates last": [
        { kind: "row", runs: [{ text: title, bold: true }], opens: true },
        { kind: "row", runs: [{ text: `${employer} | ${dates.text}` }] },
      ],
    };
    return [...(lines[this.roleForm] ?? []), ...bullets];
  }

  /** Roles at one employer stand under its name, which is written once. */
  private nested(): Block[] {
    return this.person.work.flatMap((role, i): Block[] => {
      const employer: Block = {
        kind: "row",
        runs: [{ text: role.employer, bold: true }],
        right: { text: role.place },
        opens: true,
      };
      return [
        ...(this.person.work[i - 1]?.employer === role.employer ? [] : [employer]),
        { kind: "row", runs: [{ text: role.title, italic: true }], right: { text: this.range(role) } },
        ...role.bullets.map((text): Block => ({ kind: "bullet", text })),
      ];
    });
  }

  private education(): Block[] {
    return this.person.education.flatMap((item) => this.degree(item));
  }

  private degree(item: Degree): Block[] {
    const degree = `${item.studyType}${item.joiner}${item.area}`;
    const dates = this.range(item);
    if (this.layout === "dates in margin")
      return [
        {
          kind: "beside",
          left: dates,
          blocks: [
            { kind: "row", runs: [{ text: degree, bold: true }] },
            { kind: "row", runs: [{ text: item.institution }] },
          ],
        },
      ];
    switch (this.degreeForm) {
      case "lines":
        return [
          { kind: "row", runs: [{ text: degree, bold: true }], opens: true },
          { kind: "row", runs: [{ text: item.institution }] },
          { kind: "row", runs: [{ text: dates }] },
        ];
      case "school first":
        return [
          {
            kind: "row",
            runs: [{ text: item.institution, bold: true }],
            right: { text: item.place },
            opens: true,
          },
          { kind: "row", runs: [{ text: degree, italic: true }], right: { text: dates } },
        ];
      case "one line":
        return [
          {
            kind: "row",
            runs: [{ text: degree, bold: true }, { text: ` | ${item.institution}` }],
            right: { text: dates },
            opens: true,
          },
        ];
      default:
        return [
          { kind: "row", runs: [{ text: degree, bold: true }], right: { text: dates }, opens: true },
          { kind: "row", runs: [{ text: item.institution }], right: { text: item.place } },
        ];
    }
  }

  private skills(): Block[] {
    const { skills } = this.person;
    if (this.skillForm === "label")
      return skills.map((group) => ({
        kind: "row",
        runs: [{ text: `${group.name}: `, bold: true }, { text: group.keywords.join(", ") }],
      }));
    const all = skills.flatMap((group) => group.keywords);
    if (this.skillForm === "commas") return [{ kind: "paragraph", runs: [{ text: all.join(", ") }] }];
    if (this.skillForm === "bullets") return all.map((text) => ({ kind: "bullet", text }));
    return all.map((text) => ({ kind: "skill", text }));
  }

  private languages(): Block[] {
    return this.person.languages.map(([name, level]) => {
      const text = { bracket: `${name} (${level})`, dash: `${name} – ${level}`, colon: `${name}: ${level}` }[
        this.languageForm
      ];
      return { kind: "skill", text: text ?? name };
    });
  }

  private projects(): Block[] {
    return this.person.projects.flatMap((project): Block[] => [
      { kind: "row", runs: [{ text: project.name, bold: true }], opens: true },
      ...project.bullets.map((text): Block => ({ kind: "bullet", text })),
    ]);
  }

  private certificates(): Block[] {
    return this.person.certificates.map((item) => ({
      kind: "row",
      runs: [{ text: item.name, bold: true }, { text: `, ${item.issuer}` }],
      right: { text: item.year },
    }));
  }
}
