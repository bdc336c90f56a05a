/** Names of tools out of O*NET's "Technology Skills": its examples mix products, kinds of software and both with a vendor. */
import type { Entry } from "./entry.ts";

/** Those whose products are as often named without them. */
const vendors = [
  "Adobe",
  "ADP",
  "Amazon",
  "Apache",
  "Apple",
  "Atlassian",
  "Autodesk",
  "Avid Technology",
  "Bentley Systems",
  "Bentley",
  "Blackbaud",
  "Cisco",
  "Citrix",
  "Corel",
  "Dassault Systemes",
  "ESRI",
  "Esri",
  "Facebook",
  "Google",
  "Graphisoft",
  "HCSS",
  "Hewlett Packard",
  "HP",
  "IBM SPSS",
  "IBM Rational",
  "IBM",
  "Infor",
  "Informatica",
  "Intuit",
  "Kronos",
  "MathWorks",
  "McKesson",
  "Microsoft",
  "Mozilla",
  "National Instruments",
  "NetSuite",
  "Nuance",
  "Oracle",
  "PTC",
  "Qlik Tech",
  "Quest",
  "Red Hat",
  "SAP",
  "Salesforce",
  "Siemens",
  "StataCorp",
  "Symantec",
  "Tableau",
  "The MathWorks",
  "Trimble",
  "VMware",
  "Wolfram Research",
  "Yardi Systems",
  "Yardi",
];
const kind = /\s+(?:software|systems?|programs?|tools?|applications?|packages?)$/;

/** "GraphPad Software GraphPad Prism": the product says its maker's name itself. */
const twice = /^(\w{3,}) (?:.* )?(\1 .+)$/;

interface Row {
  name: string;
  hot: boolean;
  occupations: number;
}

/** One entry for each product or method that the table names. */
export function fromOnet(table: string, ordinary: (name: string) => boolean): Entry[] {
  const rows = new Map<string, Row>();
  for (const line of table.split(/\r?\n/).slice(1)) {
    const [, name = "", , , hot] = line.split("\t");
    const row = rows.get(name) ?? { name, hot: false, occupations: 0 };
    row.hot ||= hot === "Y";
    row.occupations++;
    rows.set(name, row);
  }
  return [...rows.values()].flatMap((row) => entryOf(row, ordinary) ?? []);
}

function entryOf(
  { name: written, hot, occupations }: Row,
  ordinary: (name: string) => boolean,
): Entry | undefined {
  const name = written
    .replaceAll(/[®™]|\s*\(.*?\)/g, "")
    .replace(kind, "")
    .replace(twice, "$2")
    .trim();
  const acronym = spelledAcronym(name);
  if (acronym) {
    const spelled = name.slice(0, -acronym.length - 1).trim();
    const generic = isGeneric(spelled);
    // "Payroll processing PP" of one occupation names nothing that people list.
    if (generic && occupations < 2 && !hot) return undefined;
    return generic
      ? {
          name: acronym,
          ambiguous: ordinary(acronym) || acronym.length < 3,
          aliases: [{ written: spelled.toLowerCase() }],
        }
      : // What letters a product's name has are others' as well: PMP is a certificate first.
        {
          name: spelled,
          ambiguous: ordinary(spelled),
          aliases: hot && !ordinary(acronym) ? [{ written: acronym, ambiguous: acronym.length < 4 }] : [],
        };
  }
  if (isGeneric(name) || (written !== name && /^[A-Z][a-z]+ing$/.test(name))) return undefined;
  if (tokens(name) > 5 || name.length < 2) return undefined;
  const known = hot || occupations > 1;
  // An ordinary word that a single occupation's list has is rather a word than a tool.
  if (ordinary(name) && (!known || (!hot && written !== name))) return undefined;
  const vendor = vendors.find((each) => name.startsWith(`${each} `));
  const bare = vendor ? name.slice(vendor.length + 1) : undefined;
  const usable = bare && bare.length > 2 && !ordinary(bare);
  return {
    name,
    ambiguous: ordinary(name),
    aliases: usable ? [{ written: bare }] : [],
  };
}

/** The acronym at the end of a name, when the words before it spell it: "Geographic information system GIS". */
function spelledAcronym(name: string): string | undefined {
  const [, before = "", acronym = ""] = /^(.+) ([A-Z][A-Z0-9/&-]{1,7})$/.exec(name) ?? [];
  const initials =
    before
      .toUpperCase()
      .match(/(?<![A-Z])[A-Z]/g)
      ?.join("") ?? "";
  const letters = acronym.replaceAll(/[^A-Z]/g, "");
  return letters.length >= 2 && initials.endsWith(letters.slice(0, 1) + letters.slice(1))
    ? acronym
    : undefined;
}

/** "Appointment scheduling": a kind of thing, in small letters after the first; a product has a capital or a digit of its own. */
function isGeneric(name: string): boolean {
  return !/[A-Z0-9]/.test(name.slice(1)) && /\s/.test(name);
}

const tokens = (name: string) => name.split(/[\s/.-]+/).length;
