/**
 * What columns are called by those who write them. Headings of this product's own export; of Huntr, Teal and
 * Simplify, as public code that reads their exports names them; and of the tables people keep themselves.
 */
import type { ImportField, ImportPreview } from "@tailorbird/contracts/imports";

/** Compared without case, spaces and punctuation. The first column of a field counts. */
const names: Readonly<Record<ImportField, readonly string[]>> = {
  id: ["id"],
  title: [
    "title",
    "jobtitle",
    "jobposition",
    "position",
    "positiontitle",
    "role",
    "roletitle",
    "job",
    "jobname",
    "stelle",
    "stellentitel",
    "poste",
    "puesto",
  ],
  company: [
    "company",
    "companyname",
    "employer",
    "employername",
    "organization",
    "organisation",
    "firma",
    "unternehmen",
    "arbeitgeber",
    "entreprise",
    "empresa",
  ],
  url: [
    "url",
    "joburl",
    "joblink",
    "link",
    "posturl",
    "postingurl",
    "jobposting",
    "jobpostingurl",
    "website",
    "address",
    "adresse",
  ],
  location: ["location", "joblocation", "city", "place", "ort", "standort", "lieu", "ubicación"],
  workplace: ["workplace", "workmodel", "remote", "remotetype", "worktype", "worklocation"],
  description: ["description", "jobdescription", "htmldescription"],
  salary: ["salary", "compensation", "pay", "salaryrange", "payrange", "gehalt", "salaire", "salario"],
  salaryMin: ["salarymin", "minsalary", "minimumsalary"],
  salaryMax: ["salarymax", "maxsalary", "maximumsalary"],
  salaryCurrency: ["salarycurrency", "currency"],
  salaryPer: ["salaryper", "salaryperiod", "payperiod"],
  source: ["source", "foundthrough", "channel", "jobboard", "quelle"],
  deadline: ["deadline", "applicationdeadline", "duedate", "closingdate", "frist"],
  status: [
    "status",
    "applicationstatus",
    "list",
    "listname",
    "stage",
    "jobstatus",
    "phase",
    "stand",
    "statut",
    "estado",
  ],
  statusAt: ["statusat", "statusdate", "laststatuschange", "statussince"],
  appliedAt: [
    "appliedat",
    "dateapplied",
    "applieddate",
    "applicationdate",
    "applied",
    "appliedon",
    "date",
    "datum",
  ],
  savedAt: ["savedat", "datesaved", "createdat", "created", "dateadded", "addedon", "saved"],
  archivedAt: ["archivedat", "datearchived"],
  tags: ["tags", "labels", "keywords"],
  notes: ["notes", "note", "comments", "comment", "notizen", "bemerkung", "bemerkungen"],
};

const fieldOf = new Map(
  Object.entries(names).flatMap(([field, all]) => all.map((name) => [name, field as ImportField])),
);

/** Headings by which an export is known: all of them must be there. */
const marks: readonly [ImportPreview["format"], readonly string[]][] = [
  ["tailorbird", ["id", "title", "company", "statusat", "salarymin"]],
  ["simplify", ["jobtitle", "companyname", "joburl", "applieddate"]],
  ["teal", ["jobposition", "company", "maxsalary", "excitement"]],
  ["huntr", ["employer", "jobtitle", "list"]],
  ["huntr", ["companyname", "title", "listname"]],
];

/** Which field each column is taken for; a field is taken once. */
export function guessColumns(heading: readonly string[]): Map<string, ImportField> {
  const taken = new Set<ImportField>();
  const guessed = new Map<string, ImportField>();
  for (const name of heading) {
    const field = fieldOf.get(folded(name));
    if (!field || taken.has(field) || guessed.has(name)) continue;
    taken.add(field);
    guessed.set(name, field);
  }
  return guessed;
}

export function guessFormat(heading: readonly string[]): ImportPreview["format"] {
  const held = new Set(heading.map(folded));
  return marks.find(([, all]) => all.every((name) => held.has(name)))?.[0] ?? "spreadsheet";
}

function folded(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
