/** The fixed forms of a letter, by language. They greet, ask and thank; none says anything of the person. */

export interface LetterForms {
  greeting: string;
  /** For `title` and `company`, as far as the posting names them. */
  applying(title: string | null, company: string | null): string;
  /** A short message's way of saying the same. */
  noticed(title: string | null, company: string | null): string;
  wish: string;
  wishShort: string;
  thanks: string;
  closing: string;
  /** What the posting asks for, in its own words. */
  asked(terms: string): string;
  and: string;
  /** Before what was done at an employer, where it can't be said in the first person. */
  at(employer: string): string;
}

const of = (parts: [string | null, string][]) =>
  parts.map(([value, before]) => (value === null ? "" : ` ${before} ${value}`)).join("");

const en: LetterForms = {
  greeting: "Dear Hiring Team,",
  applying: (title, company) =>
    `I am applying for the position${of([
      [title, "of"],
      [company, "at"],
    ])}.`,
  noticed: (title, company) =>
    `I am interested in the opening${of([
      [title, "for"],
      [company, "at"],
    ])}.`,
  wish: "I would welcome a conversation about the role.",
  wishShort: "I would be glad to talk.",
  thanks: "Thank you for your time.",
  closing: "Sincerely,",
  asked: (terms) => `You ask for ${terms}.`,
  and: "and",
  at: (employer) => `At ${employer}:`,
};

const de: LetterForms = {
  greeting: "Sehr geehrte Damen und Herren,",
  applying: (title, company) =>
    title === null
      ? `hiermit bewerbe ich mich${of([[company, "bei"]])}.`
      : `hiermit bewerbe ich mich um die Stelle als ${title}${of([[company, "bei"]])}.`,
  noticed: (title, company) =>
    `ich habe Interesse an der Stelle${of([
      [title, "als"],
      [company, "bei"],
    ])}.`,
  wish: "Über eine Einladung zu einem Gespräch freue ich mich.",
  wishShort: "Über ein Gespräch freue ich mich.",
  thanks: "Vielen Dank für Ihre Zeit.",
  closing: "Mit freundlichen Grüßen",
  asked: (terms) => `Sie suchen ${terms}.`,
  and: "und",
  at: (employer) => `Bei ${employer}:`,
};

const fr: LetterForms = {
  greeting: "Madame, Monsieur,",
  applying: (title, company) =>
    `Je souhaite postuler au poste${of([
      [title, "de"],
      [company, "chez"],
    ])}.`,
  noticed: (title, company) =>
    `Le poste${of([
      [title, "de"],
      [company, "chez"],
    ])} m'intéresse.`,
  wish: "Je me tiens à votre disposition pour un entretien.",
  wishShort: "Je reste à votre disposition pour échanger.",
  thanks: "Merci de votre attention.",
  closing: "Cordialement,",
  asked: (terms) => `Vous recherchez ${terms}.`,
  and: "et",
  at: (employer) => `Chez ${employer} :`,
};

const es: LetterForms = {
  greeting: "Estimado equipo:",
  applying: (title, company) =>
    `Me gustaría solicitar el puesto${of([
      [title, "de"],
      [company, "en"],
    ])}.`,
  noticed: (title, company) =>
    `Me interesa el puesto${of([
      [title, "de"],
      [company, "en"],
    ])}.`,
  wish: "Quedo a su disposición para una entrevista.",
  wishShort: "Me gustaría hablar con ustedes.",
  thanks: "Gracias por su atención.",
  closing: "Atentamente,",
  asked: (terms) => `Buscan ${terms}.`,
  and: "y",
  at: (employer) => `En ${employer}:`,
};

const forms: Record<string, LetterForms> = { en, de, fr, es };

/** The forms of the language, or of English. */
export function formsFor(language: string): LetterForms {
  return forms[language.slice(0, 2)] ?? en;
}

/** "Go, PostgreSQL and Kafka". */
export function inSeries(terms: readonly string[], and: string): string {
  return terms.length < 2 ? (terms[0] ?? "") : `${terms.slice(0, -1).join(", ")} ${and} ${terms.at(-1)}`;
}
