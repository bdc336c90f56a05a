/**
 * Which check refuses honest texts, and which fabrications pass: `node packages/tailor/src/evals/refusals.ts [set]`. For whoever
 * works on the rules; the measured figures are in `docs/quality.md`.
 */
import { authored, judgeAuthored } from "./unseen/authored.ts";

const asOf = "2026-11";
const only = process.argv[2];
const judged = Object.entries(authored)
  .filter(([name]) => only === undefined || name === only)
  .flatMap(([, people]) => people.flatMap((person) => judgeAuthored(person, asOf)));
const refused = judged.filter((each) => each.honest && !each.right);
const passed = judged.filter((each) => !each.honest && !each.right);
const codes = Map.groupBy(
  refused.flatMap((each) =>
    [...new Set(each.reasons.map((reason) => reason.code))].map((code) => ({ code, each })),
  ),
  ({ code }) => code,
);
for (const [code, all] of [...codes].sort((a, b) => b[1].length - a[1].length)) {
  const alone = all.filter(({ each }) => each.reasons.every((reason) => reason.code === code));
  console.log(`${String(all.length).padStart(5)} ${code}, alone ${alone.length}`);
}
for (const { line, text, reasons } of refused)
  console.log(
    `\nrefused: ${text}\n   line: ${line}\n${reasons.map((each) => `         ${each.code} "${each.claim}": ${each.detail}`).join("\n")}`,
  );
for (const { line, text } of passed) console.log(`\npassed:  ${text}\n   line: ${line}`);
console.log(
  `\n${refused.length} of ${judged.filter((each) => each.honest).length} honest texts refused, ${passed.length} of ${judged.filter((each) => !each.honest).length} fabrications passed`,
);
