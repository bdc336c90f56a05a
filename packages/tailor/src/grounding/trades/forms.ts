/** How the terms of trade words are bent: "rostered", "took bloods", "points of sale". */
import { irregularForms } from "../../text/verbs.ts";
import { isAcronym, type Term } from "./rows.ts";

/** How a form is bent: as the table has it, in -s, in -ed, in -ing. */
export type Form = "plain" | "s" | "ed" | "ing";

/** A term in one of its forms. */
export function inForm(term: Term, form: Form): string {
  const all = formsOf(term);
  return (all.find(([each]) => each === form) ?? all[0]!)[1];
}

/** Every form of a term, the plain one first. */
export function formsOf({ written, isVerb }: Pick<Term, "written" | "isVerb">): [Form, string][] {
  if (isAcronym(written) && !isVerb)
    return [
      ["plain", written],
      ["s", `${written}s`],
    ];
  const words = written.split(" ");
  const at = isVerb ? 0 : headOf(words);
  const head = words[at]!;
  const put = (form: string) => words.map((word, i) => (i === at ? form : word)).join(" ");
  if (!isVerb)
    return [
      ["plain", written],
      ["s", put(plural(head))],
    ];
  // "E-file": what is bent is the verb after the hyphen.
  const cut = head.lastIndexOf("-") + 1;
  const lead = head.slice(0, cut);
  const base = head.slice(cut);
  const past = irregularPasts(base);
  return [
    ["plain", written],
    ["s", put(lead + plural(base))],
    ...(past.length > 0 ? past : [bent(base, "ed")]).map((form): [Form, string] => ["ed", put(lead + form)]),
    ["ing", put(lead + bent(base, "ing"))],
  ];
}

/** "Point of sale", "line of sight": the head stands before the preposition. */
function headOf(words: readonly string[]): number {
  const link = words.findIndex((word, at) => at > 0 && /^(?:of|in|on|at|for|with|to|by)$/.test(word));
  return (link < 0 ? words.length : link) - 1;
}

const pasts = Map.groupBy([...irregularForms], ([, base]) => base);
function irregularPasts(base: string): string[] {
  if (/^(?:read|set|put|cut|let|shut|hit|split)$/.test(base)) return [base];
  return (pasts.get(base) ?? []).map(([form]) => form).filter((form) => !form.endsWith("ing"));
}

function plural(word: string): string {
  if (/(?:s|x|z|ch|sh)$/i.test(word)) return `${word}es`;
  return /[^aeiou]y$/i.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

function bent(base: string, ending: "ed" | "ing"): string {
  if (/[^aeou]e$/.test(base) || /ue$/.test(base)) return `${base.slice(0, -1)}${ending}`;
  if (ending === "ed" && /[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  // "Plan" and "refit" double their end, "roster" and "audit" don't.
  if (/^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base) && !/[aeiou]{2}.$/.test(base))
    return `${base}${base.at(-1)}${ending}`;
  return `${base}${ending}`;
}
