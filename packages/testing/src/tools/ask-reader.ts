/**
 * `pnpm eval:reader`: how well the configured model reads a second time (MODEL_VERIFIER or MODEL_ID, with OPENAI_API_KEY or
 * MODEL_BASE_URL, and MODEL_PRICES for what it costs). Some ten calls; nothing else here asks a real model.
 */
import { openAiModel } from "@tailorbird/adapters/models/model-openai";
import { askReader, passingShare, statementsToRead } from "@tailorbird/tailor/evals/second-reading";

const asOf = "2026-11";
const { MODEL_ID, MODEL_VERIFIER, OPENAI_API_KEY, MODEL_BASE_URL, MODEL_PRICES = "0,0,0" } = process.env;
const model = MODEL_VERIFIER || MODEL_ID;
const [inputPerMTok = 0, cachedPerMTok = 0, outputPerMTok = 0] = MODEL_PRICES.split(",").map(Number);
if (!model || !(OPENAI_API_KEY || MODEL_BASE_URL)) {
  console.error("Set MODEL_VERIFIER or MODEL_ID, and OPENAI_API_KEY or MODEL_BASE_URL.");
  process.exit(1);
}
const reader = openAiModel({
  apiKey: OPENAI_API_KEY ?? "none",
  ...(MODEL_BASE_URL && { baseUrl: MODEL_BASE_URL }),
  model,
  prices: { inputPerMTok, cachedPerMTok, outputPerMTok },
  timeoutMs: 120_000,
});
/** All fabrications that pass, and samples of the rest. */
const most = (honest: boolean, byRules: "pass" | "left open") =>
  byRules === "left open" ? 100 : honest ? 150 : Number.POSITIVE_INFINITY;
const { shares, usage } = await askReader(reader, statementsToRead(most, asOf), asOf);
console.log(
  "| text | by the rules | asked | doubted | carried | unread |\n| --- | --- | ---: | ---: | ---: | ---: |",
);
for (const { honest, byRules, asked, doubted, carried, unread } of shares)
  console.log(
    `| ${honest ? "honest" : "fabricated"} | ${byRules} | ${asked} | ${doubted} | ${carried} | ${unread} |`,
  );
const all = statementsToRead(() => Number.POSITIVE_INFINITY, asOf);
const percent = (honest: boolean) => `${(passingShare(honest, shares, all) * 100).toFixed(1)} %`;
console.log(
  `\nRules and reading together would pass ${percent(true)} of the opened sets' honest texts, and ${percent(false)} of their fabrications.`,
);
console.log(
  `\n${model}: ${usage.calls} calls, ${usage.inputTokens} tokens read (${usage.cachedTokens} of them kept), ${usage.outputTokens} written, $${(usage.costMicros / 1e6).toFixed(4)}.`,
);
