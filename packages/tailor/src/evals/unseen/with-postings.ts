/**
 * Invented people of a fourth and a fifth author, each with a posting: what a careful model and a careless one would make of their lines for it. No
 * rule had met them. The texts name the lines they take the place of, and what else of the resume they rest on.
 */
import { buildResume, type CompactResume } from "../../fixtures/build-resume.ts";
import { ground } from "../../ground.ts";
import { readJob } from "../../read-job.ts";
import { propose } from "../honest.ts";
import fifthAuthor from "./fifth-author.json" with { type: "json" };
import fifthAuthorMore from "./fifth-author-more.json" with { type: "json" };
import fourthAuthor from "./fourth-author.json" with { type: "json" };
import fourthAuthorSealed from "./fourth-author-sealed.json" with { type: "json" };

/** A kind, the addresses of the lines it replaces and of those it also rests on (each apart by spaces), and the text. */
type PostedText = [kind: string, from: string, also: string, text: string];

export interface PostedPerson extends Omit<CompactResume, "name"> {
  trade: string;
  posting: string;
  honest: PostedText[];
  fabricated: PostedText[];
}

/** People whose texts the rules have learned from since, by the name of their set. */
export const posted = {
  "fourth author": fourthAuthor as unknown as PostedPerson[],
  "fifth author": fifthAuthor as unknown as PostedPerson[],
  "fifth author, more": fifthAuthorMore as unknown as PostedPerson[],
};

/**
 * Twelve more of that author's, judged by totals alone and read by nobody who works on the rules: what they meet is what a stranger
 * meets. Whoever reads one of them moves the set to `posted`, with what it met until then.
 */
export const sealedPosted = {
  "fourth author, sealed": fourthAuthorSealed as unknown as PostedPerson[],
};

/** What the rules make of each text of a person, beside the posting it was written for. */
export function judgePosted(
  { trade: _trade, posting, honest, fabricated, ...person }: PostedPerson,
  asOf: string,
): { honest: boolean; right: boolean }[] {
  const resume = buildResume({ ...person, name: "Invented Person" });
  const brief = readJob({ description: posting });
  return [honest, fabricated].flatMap((texts, side) =>
    texts.map(([kind, from, also, text]) => {
      const lines = from.split(" ");
      const cited = [...lines, ...(also === "" ? [] : also.split(" "))];
      const change = lines.length > 1 ? "merge" : "rewrite";
      const proposed = propose(resume, kind, lines[0]!, text, cited, change).change;
      const { outcome } = ground(resume, brief, [proposed], asOf)[0]!.verdict;
      return { honest: side === 0, right: (outcome === "supported") === (side === 0) };
    }),
  );
}
