import { expect, test } from "vitest";
import { readResume } from "../../read/read-resume.ts";
import { listCases, loadCase } from "../corpus.ts";
import { scoreFields, scoreText, textOf } from "../score.ts";

const edited = listCases().filter(({ producer }) => producer === "edited word" || producer === "polyglot");
/** What was struck out, moved away, hidden, or is another file's. */
const foreign = /older wording|taken out in 2019|stood here before|Kubernetes Terraform|Alex|alert\(1\)/;

test.each(edited.map((one) => [one.name, one] as const))(
  "%s is read as a reader sees it: nothing is lost, and nothing comes of what is struck out, hidden or another file's",
  async (_, one) => {
    const doc = await readResume(await loadCase(one), { fileName: one.fileName });
    expect(JSON.stringify({ ...doc, hidden: [] })).not.toMatch(foreign);
    const source = doc.source.pages.map(({ text }) => text).join("\n");
    expect(scoreText(textOf(doc), source, one.truth).lost).toBe(0);
    const { name, email, bullets } = scoreFields(doc, one.truth).scores;
    for (const field of [name, email, bullets]) expect(field).toMatchObject({ wrong: 0, missing: 0 });
  },
);
