import type { Degree, Person, Role, SectionName } from "../person.ts";
import type { Block, Run } from "../sheet.ts";
import type { DateForm } from "../truth.ts";
import { wordsOf } from "../words.ts";
import { type DegreeForm, setDegree, setDegreeBeside } from "./degrees.ts";
import type { Layout } from "./layouts.ts";
import { type RoleForm, roleForms, setBeside, setNested, setRole } from "./roles.ts";

const contactHeadings: Record<string, string> = {
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
};

/** Writes a person's sections, each in the one of its forms that was picked for the whole resume. */
export class Writer {
  private readonly person: Person;
  private readonly form: DateForm;
  private readonly pick: <T>(list: readonly T[]) => T;
  private readonly roleForm: RoleForm;
  private readonly degreeForm: DegreeForm;
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
    this.roleForm = pick<RoleForm>(latin ? roleForms : roleForms.slice(0, 3));
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
    const heading = contactHeadings[this.person.language] ?? "Contact";
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
    if (this.layout === "nested roles") return setNested(this.person.work, (role) => this.range(role));
    return this.person.work.flatMap((role) => this.role(role));
  }

  private range(item: { start: string; end?: string }): string {
    const words = wordsOf[this.person.language] ?? wordsOf["en"];
    const write = (date: string) => this.form.write(date, words?.months ?? [], this.person.language);
    return `${write(item.start)}${this.form.join}${item.end ? write(item.end) : words?.present}`;
  }

  private role(role: Role): Block[] {
    const range = this.range(role);
    return this.layout === "dates in margin" ? setBeside(role, range) : setRole(role, range, this.roleForm);
  }

  private education(): Block[] {
    return this.person.education.flatMap((item) => this.degree(item));
  }

  private degree(item: Degree): Block[] {
    const range = this.range(item);
    return this.layout === "dates in margin"
      ? setDegreeBeside(item, range)
      : setDegree(item, range, this.degreeForm);
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
