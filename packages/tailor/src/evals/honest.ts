/** Honest rewrites: by hand, and by rules that can't change a line's meaning. Each should be supported. */
import type { ResumeDocument } from "@tailorbird/contracts/resume-document";
import type { ProposedChange } from "@tailorbird/contracts/tailoring-result";
import { cite, listEntries } from "../addresses.ts";
import { handWritten } from "./hand-written.ts";
import { honestByHand } from "./honest-by-hand.ts";

export interface Case {
  kind: string;
  resume: ResumeDocument;
  change: ProposedChange;
}

/** The change that says `after` at `itemId`, resting on the cited lines. */
export function propose(
  resume: ResumeDocument,
  kind: string,
  itemId: string,
  after: string | null,
  cited: string[] = [itemId],
  changeKind: ProposedChange["kind"] = "rewrite",
): Case {
  const values = new Map(listEntries(resume).map((entry) => [entry.address, entry.value]));
  return {
    kind,
    resume,
    change: {
      id: "case",
      itemId,
      kind: changeKind,
      before: values.get(itemId) ?? null,
      after,
      why: "",
      requirementIds: [],
      evidence: cited.map((address) => cite(resume, address, values.get(address) ?? "")),
    },
  };
}

const verbSynonyms: [RegExp, string[]][] = [
  [/^Built\b/, ["Developed", "Created", "Implemented"]],
  [/^Developed\b/, ["Built", "Created"]],
  [/^Reduced\b/, ["Cut", "Lowered", "Decreased"]],
  [/^Cut\b/, ["Reduced", "Decreased"]],
  [/^Migrated\b/, ["Moved", "Transferred"]],
  [/^Helped\b/, ["Assisted to"]],
  [/^Wrote\b/, ["Authored"]],
  [/^Introduced\b/, ["Established"]],
  [/^Trained\b/, ["Taught"]],
  [/^Prepared\b/, ["Produced"]],
  [/^Raised\b/, ["Increased", "Lifted"]],
  [/^Organized\b/, ["Arranged", "Organised"]],
  [/^Analyzed\b/, ["Examined", "Evaluated", "Analysed"]],
  [/^Coordinated\b/, ["Organized"]],
  [/^Assisted\b/, ["Helped"]],
  [/^Managed\b/, ["Oversaw"]],
  [/^Selected\b/, ["Chose"]],
  [/^Shortened\b/, ["Reduced"]],
  [/^Ordered\b/, ["Purchased"]],
  [/^Checked\b/, ["Reviewed"]],
  [/^Updated\b/, ["Revised"]],
  [/^Mentored\b/, ["Coached"]],
  [/^Presented\b/, ["Demonstrated"]],
];

const numbers: [RegExp, string][] = [
  [/\b1\.2 million\b/, "1.2M"],
  [/\b(\d)(\d{2}),(000)\b/, "$1$2k"],
  [/(\d)%/, "$1 percent"],
  [/\btwo\b/, "2"],
  [/\bthree\b/, "3"],
  [/\bfive\b/, "5"],
  [/\bsix\b/, "6"],
  [/\b14\b/, "fourteen"],
  [/\b12\b(?! ?[%,])/, "twelve"],
  [/\b11\b/, "eleven"],
  [/ a day\b/, " per day"],
  [/ a week\b/, " weekly"],
  [/ a month\b/, " per month"],
  [/ a year\b/, " annually"],
  [/\babout\b/, "around"],
  [/\babout\b/, "approximately"],
  [/\b(\d+) ms\b/g, "$1 milliseconds"],
];

/** Every honest case, by its rule. */
export function honestCases(): Case[] {
  const cases: Case[] = [];
  for (const { resume, rewrites } of honestByHand) {
    for (const [address, after] of rewrites) cases.push(propose(resume, "by hand", address, after));
    const lines = listEntries(resume).filter(
      (entry) => entry.kind === "prose" && !entry.address.includes("/"),
    );
    for (const [index, line] of lines.entries()) {
      const text = line.value;
      const add = (kind: string, after: string, cited = [line.address]) => {
        if (after !== text && after.length <= 255)
          cases.push(propose(resume, kind, line.address, after, cited));
      };
      add("full stop and case", `${text.charAt(0).toLowerCase()}${text.slice(1)}.`);
      for (const [pattern, words] of verbSynonyms)
        if (pattern.test(text))
          for (const word of words)
            add("verb", text.replace(pattern, word).replace("Assisted to", "Assisted to"));
      for (const [pattern, form] of numbers)
        if (pattern.test(text)) add("number written otherwise", text.replace(pattern, form));
      const by = /^([A-Z].*?) by (\w+ing .*)$/.exec(text);
      if (by) add("clauses turned round", `By ${by[2]}, ${by[1]!.charAt(0).toLowerCase()}${by[1]!.slice(1)}`);
      const tail =
        /^(.{25,}?)(?:, (?!and\b)| (?:together with|with|for|in|through|by|during|every) )(?!.*\b(?:not|but)\b)/.exec(
          text,
        );
      if (tail && !/\b(?:and|not|with|of|for|to|or|up)$/.test(tail[1]!) && !/\d$/.test(tail[1]!))
        add("shortened", tail[1]!);
      add(
        "with its employer",
        resumeLanguageIs(resume, "en") && employerOf(resume, line.container)
          ? `At ${employerOf(resume, line.container)}: ${text}`
          : text,
      );
      const other = lines[index + 1];
      if (other && other.container === line.container) {
        const second = other.value.charAt(0).toLowerCase() + other.value.slice(1);
        if (`${text}; ${second}`.length <= 255)
          cases.push(
            propose(resume, "merged", line.address, `${text}; ${second}`, [line.address, other.address]),
          );
        if (`${text} and ${second}`.length <= 255 && /^[a-z]+ed\b|^(?:built|wrote|cut)\b/.test(second))
          cases.push(
            propose(resume, "merged with and", line.address, `${text} and ${second}`, [
              line.address,
              other.address,
            ]),
          );
      }
      cases.push(
        propose(resume, "said in the summary", "basics/summary", `${text}.`, [line.address], "summary"),
      );
      const gerund = /^(\w{3,}?)(?:ed)\b/.exec(text);
      if (gerund && resumeLanguageIs(resume, "en")) {
        const stem =
          /(?:c|g|s|z|v|r|u)$/.test(gerund[1]!) && !/(?:oor|ter|tor|per|or|er|ss|iew)$/.test(gerund[1]!)
            ? gerund[1]!
            : gerund[1]!;
        add("noun form", text.replace(/^\w+/, `${stem}ing`));
      }
    }
    for (const role of resume.work) {
      cases.push(
        propose(resume, "headline", "basics/label", role.position!, [`${role.id}/position`], "headline"),
      );
      if (resumeLanguageIs(resume, "en"))
        cases.push(
          propose(
            resume,
            "title at employer",
            "basics/summary",
            `${role.position} at ${role.name}.`,
            [`${role.id}/position`, `${role.id}/name`],
            "summary",
          ),
        );
    }
    for (const group of resume.skills) {
      const terms = group.keywords.map((term) => term.text);
      const cited = group.keywords.map((term) => term.id);
      cases.push(
        propose(resume, "skills reordered", group.id, [...terms].reverse().join(", "), cited, "skills"),
      );
      if (terms.length > 2)
        cases.push(propose(resume, "skills shortened", group.id, terms.slice(1).join(", "), cited, "skills"));
    }
  }
  for (const { resume, honest, honestSummaries } of handWritten) {
    for (const [address, after] of honest)
      cases.push(propose(resume, "by hand, other people", address, after));
    for (const [after, cited] of honestSummaries)
      cases.push(propose(resume, "by hand, other people", "basics/summary", after, cited, "summary"));
  }
  return cases;
}

function employerOf(resume: ResumeDocument, container: string | null): string | undefined {
  return resume.work.find((role) => role.id === container)?.name;
}

function resumeLanguageIs(resume: ResumeDocument, code: string): boolean {
  return (resume.language ?? "en") === code;
}
