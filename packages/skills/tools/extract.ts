/**
 * Makes data/onet.txt, data/linguist.txt and data/simple-icons.txt from the sources themselves; run by hand when a source has a
 * new release. In order:
 * 1. `Technology Skills.txt` of the O*NET database (onetcenter.org/database.html);
 * 2. the unpacked npm package linguist-languages; 3. that of simple-icons;
 * 4. a folder of words that are no tool's alone: files of words, first names, last names and places, one a line, in any case.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Entry, ordinaryWords, writeEntry } from "./entry.ts";
import { fromOnet } from "./from-onet.ts";

const [onet = "", linguist = "", simpleIcons = "", words = ""] = process.argv.slice(2);
const data = join(import.meta.dirname, "../data");
const ordinary = ordinaryWords(
  readdirSync(words).flatMap((name) => readFileSync(join(words, name), "utf8").toLowerCase().split(/\r?\n/)),
);

const versionOf = (folder: string) =>
  (JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string }).version;

function write(name: string, source: string, entries: Entry[]): void {
  const lines = [...new Set(entries.map(writeEntry))].sort((a, b) => (a < b ? -1 : 1));
  writeFileSync(join(data, name), `# ${source}\n${lines.join("\n")}\n`);
}

const release = /O\*NET ([\d.]+) Database/.exec(
  readFileSync(join(dirname(onet), "Read Me.txt"), "utf8"),
)?.[1];
write(
  "onet.txt",
  `Technology skills of the O*NET ${release} Database by the U.S. Department of Labor, Employment and Training Administration, used under the CC BY 4.0 license; names were shortened, split and left out here.`,
  fromOnet(readFileSync(onet, "utf8"), ordinary),
);

interface Language {
  name: string;
  type: "programming" | "markup" | "data" | "prose";
  aliases?: string[];
}
const wellKnownData =
  /^(?:JSON|XML|YAML|TOML|CSV|GraphQL|Protocol Buffer|OpenAPI Specification.*|WebAssembly)$/;
const languages = await Promise.all(
  readdirSync(join(linguist, "data"))
    .filter((name) => name.endsWith(".js"))
    .map(async (name) => {
      const module = (await import(pathToFileURL(join(linguist, "data", name)).href)) as {
        default: Language;
      };
      return module.default;
    }),
);
write(
  "linguist.txt",
  `Languages of linguist-languages ${versionOf(linguist)} (MIT, Ika), made from GitHub Linguist (MIT, GitHub, Inc.).`,
  languages
    // What the rest describes is rather kinds of files: diffs, logs, settings.
    .filter(({ type, name }) => type === "programming" || type === "markup" || wellKnownData.test(name))
    .filter(({ name }) => name.length > 1)
    .map(({ name, aliases = [] }) => ({
      name,
      ambiguous: ordinary(name),
      aliases: aliases
        .filter((alias) => alias.length > 2 && !ordinary(alias))
        .map((written) => ({ written })),
    })),
);

interface Icon {
  title: string;
  source: string;
  aliases?: { aka?: string[]; old?: string[]; dup?: { title: string }[] };
}
const icons = JSON.parse(readFileSync(join(simpleIcons, "data/simple-icons.json"), "utf8")) as Icon[];
write(
  "simple-icons.txt",
  `Names of software from simple-icons ${versionOf(simpleIcons)} (CC0 1.0); a brand counts as software when its mark comes from a public repository or from Apache.`,
  icons
    .filter(
      ({ title, source }) =>
        /\b(?:github|gitlab)\.com|apache\.org/.test(source) || title.startsWith("Apache "),
    )
    .map(({ title, aliases }) => ({
      name: title,
      ambiguous: false,
      aliases: [...(aliases?.aka ?? []), ...(aliases?.old ?? [])]
        .filter((alias) => alias.length > 2 && !ordinary(alias))
        .map((written) => ({ written })),
    }))
    // A mark alone doesn't make a tool of a word that everybody uses.
    .filter(({ name }) => name.length > 1 && !ordinary(name)),
);
