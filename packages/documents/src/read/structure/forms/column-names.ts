import { type FormField, formField } from "./form-labels.ts";

/** Names of columns that no label of a line is. */
const columnWords: [FormField, string][] = [
  [
    "dates",
    "from(?: ?[-–/] ?to)?|to|dates? from|dates? to|(?:year|month)s?(?: attended| graduated)?(?: (?:of|and) (?:passing|completion|year))*|passing year|time|von|bis",
  ],
  [
    "employer",
    "(?:company|employer|organi[sz]ation|hospital|client|agency|firm)(?:['’]?s)?(?: name)?(?:(?: ?[/&,] ?| and )(?:location|address|place|department))?|hospital/clinic|ward/hospital|facility",
  ],
  [
    "title",
    "(?:job |post |position |role )?(?:title|designation|position|post|role|rank)s?(?: held)?(?: ?/ ?(?:designation|position|role|title))?",
  ],
  [
    "degree",
    "(?:name of (?:the )?)?(?:course|degree|qualification|exam(?:ination)?|class|program(?:me)?|certificate)s?(?:(?: ?/ ?| and )(?:course|degree|qualification|exam(?:ination)?|class|honou?rs|major))?(?: (?:name|passed|obtained))?",
  ],
  [
    "school",
    "(?:name of (?:the )?)?(?:institut(?:e|ion)|school|college)s?(?:(?: ?/ ?| and | & )(?:institut(?:e|ion)|school|college|university|board))?(?: name)?",
  ],
  [
    "duties",
    "(?:main |key |major |brief )?(?:duties|responsibilit(?:y|ies)|activities|tasks|job profile|work done|description|details|achievements)(?:(?: ?[/&] ?| and )(?:duties|responsibilities|achievements|activities))?",
  ],
  [
    "other",
    "(?:s|sr|sl|serial)\\.? ?(?:no|number)\\.?|no\\.?|#|(?:marks|grade|percentage|score|%|c?gpa|division|results?|subjects?|stream|speciali[sz]ation|board|university)(?:(?: ?/ ?| of | in | & )(?:marks|percentage|score|%|c?gpa|division|university|board|grade))*(?: obtained)?|% of marks|total experience|(?:school |education(?:al)? )?level(?: of education)?|honou?rs?(?: ?(?:[/&,]| and ) ?awards?)?(?: received)?",
  ],
];
const patterns = columnWords.map(([field, words]) => [field, new RegExp(`^(?:${words})$`, "i")] as const);

/** What a column holds: a field, or several of a head's one below the other (`Organisation / Position`). */
export type ColumnField = FormField | "head";

const ofHeads = new Set<ColumnField | undefined>(["title", "employer", "place", "degree", "school"]);

/** What a column of jobs or studies holds, by its name; undefined for text that names no column. */
export function columnField(name: string): ColumnField | undefined {
  if (name.length > 50) return undefined;
  const plain = name
    .replace(/\s+/g, " ")
    .replace(/\s*[:：.]$/, "")
    .trim();
  const label = formField(plain);
  const own =
    patterns.find(([, pattern]) => pattern.test(plain))?.[0] ?? (label === "grade" ? "other" : label);
  if (own) return own;
  const words = plain.split(/ ?[/&,] ?| and | und | et | y | e | i /);
  const parts = new Set(words.length > 1 ? words.map((word) => columnField(word)) : []);
  if (parts.size > 1 && [...parts].every((part) => ofHeads.has(part))) return "head";
  // Two names drawn near each other: `Year Marks`.
  const [first = "", second, ...more] = plain.split(" ");
  return second && more.length === 0 && columnField(second) ? columnField(first) : undefined;
}
