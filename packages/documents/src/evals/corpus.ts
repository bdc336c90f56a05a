import { readFile } from "node:fs/promises";
import { renderResume } from "../write/render.ts";
import { toDocument } from "./as-document.ts";
import { compose } from "./compose/compose.ts";
import { type Layout, layouts } from "./compose/layouts.ts";
import { peopleAbroad } from "./people-abroad.ts";
import { englishPeople } from "./people-english.ts";
import type { Person } from "./person.ts";
import { renderPolyglot } from "./render-polyglot.ts";
import { renderStreams } from "./render-streams.ts";
import { renderMarkdown, renderText } from "./render-text.ts";
import { renderTypst } from "./render-typst.ts";
import { dateForms, type Truth, truthOf } from "./truth.ts";
import { editDocx, type WordEdit, wordEdits } from "./word/edit-docx.ts";
import { renderDocx } from "./word/render-docx.ts";
import type { WordHabits } from "./word/word-writer.ts";

/** Programs that are not here when the corpus is read: what they made stands in `corpus/`. */
export const printers = ["browser", "latex", "moderncv", "libreoffice"] as const;
export type Producer =
  | (typeof printers)[number]
  | "own template"
  | "typst"
  | "streams"
  | "word"
  | "edited word"
  | "polyglot"
  | "text"
  | "markdown";

export interface CorpusCase {
  name: string;
  producer: Producer;
  layout: Layout | "template" | "class";
  person: Person;
  /** Counts the cases of one producer; decides whatever the layout leaves open. */
  turn: number;
  truth: Truth;
  fileName: string;
}

const folder = new URL("../../corpus/", import.meta.url);
const everyone = [...englishPeople, ...peopleAbroad];
const latin = everyone.filter((person) => !/^(?:zh|ja|ar|hi)$/.test(person.language));
const plan: [Producer, Person[], number][] = [
  ["own template", everyone, 18],
  ["typst", everyone.filter((person) => person.language !== "hi"), 30],
  ["streams", latin, 16],
  ["browser", everyone, 32],
  ["latex", latin, 16],
  ["moderncv", latin, 6],
  ["libreoffice", everyone.filter((person) => person.language !== "hi"), 20],
  ["word", everyone, 24],
  ["edited word", everyone, 20],
  ["polyglot", latin, 4],
  ["text", everyone, 10],
  ["markdown", everyone, 8],
];

/** Every file of the corpus with its truth; the bytes come from `loadCase`. */
export function listCases(): CorpusCase[] {
  return plan.flatMap(([producer, people, count]) =>
    Array.from({ length: count }, (_, turn) => {
      // Steps that share no factor with the number of layouts pair every person with other layouts.
      const person = people[(turn * 5 + Math.floor(turn / people.length)) % people.length] as Person;
      const layout = layoutOf(producer, turn);
      const name = `${producer.replace(" ", "-")}-${String(turn + 1).padStart(2, "0")}-${person.id}`;
      return { name, producer, layout, person, turn, ...known(producer, layout, person, name, turn) };
    }),
  );
}

function layoutOf(producer: Producer, turn: number): CorpusCase["layout"] {
  if (producer === "own template") return "template";
  if (producer === "moderncv") return "class";
  if (producer === "edited word") return turn % 2 === 0 ? "one column" : "nested roles";
  if (producer === "text" || producer === "markdown") return turn % 4 === 3 ? "nested roles" : "one column";
  return layouts[turn % layouts.length] as Layout;
}

function known(producer: Producer, layout: CorpusCase["layout"], person: Person, name: string, turn: number) {
  const extension =
    { word: "docx", "edited word": "docx", text: "txt", markdown: "md" }[producer as string] ?? "pdf";
  const fileName = `${name}.${extension}`;
  if (layout === "class") {
    // What the class's sheet has no section for isn't printed.
    const printed = { ...person, projects: [], certificates: [], links: [] };
    return { fileName, truth: truthOf(printed, dateForms[turn % 3] as (typeof dateForms)[number]) };
  }
  if (layout === "template")
    return { fileName, truth: truthOf(person, dateForms[0] as (typeof dateForms)[number]) };
  return { fileName, truth: compose(person, layout, name).truth };
}

/** How this case's writer uses Word. */
export function habitsOf({ turn, layout }: CorpusCase): WordHabits {
  const columns = layout.includes("sidebar");
  return {
    headings: turn % 3 === 0 ? "styles" : "looks",
    right: turn % 4 === 1 && !columns ? "table" : "tab",
    headInHeader: turn % 5 === 2 && !columns,
    lists: turn % 3 === 1 ? "typed" : "real",
  };
}

/** The bytes of a case's file. */
export async function loadCase(one: CorpusCase): Promise<Uint8Array> {
  const { producer, person, layout, turn } = one;
  if ((printers as readonly string[]).includes(producer)) {
    return new Uint8Array(await readFile(new URL(one.fileName, folder)));
  }
  if (layout === "template") {
    const template = (["classic", "modern", "compact"] as const)[turn % 3] ?? "classic";
    const made = await renderResume(toDocument(person), "pdf", {
      template,
      paper: turn % 2 === 0 ? "a4" : "letter",
    });
    return made.bytes;
  }
  const { sheet } = compose(person, layout as Layout, one.name);
  switch (producer) {
    case "word":
      return renderDocx(sheet, habitsOf(one));
    case "edited word": {
      const plain = { headings: "styles", right: "tab", headInHeader: false, lists: "real" } as const;
      const heading = sheet.body.find((block) => block.kind === "heading");
      const edit = wordEdits[turn % wordEdits.length] as WordEdit;
      return editDocx(await renderDocx(sheet, plain), edit, heading?.kind === "heading" ? heading.text : "");
    }
    case "polyglot":
      return renderPolyglot(sheet, turn);
    case "text":
      return new TextEncoder().encode(renderText(sheet));
    case "markdown":
      return new TextEncoder().encode(renderMarkdown(sheet));
    case "streams":
      return renderStreams(sheet, {
        shuffle: turn % 2 === 0,
        pieces: (["lines", "words", "letters"] as const)[turn % 3] ?? "lines",
      });
    default:
      return renderTypst(sheet);
  }
}
