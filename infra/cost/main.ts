/** `pnpm cost`: prints the cost sheet that stands in docs/operations.md, as Markdown. */
import { prices } from "./prices.ts";
import { atScale, fixedCost, metricsCost, perThousand } from "./sheet.ts";

const dollars = (value: number) =>
  `$${value >= 100 ? Math.round(value).toLocaleString("en-US") : value.toFixed(value < 1 ? 4 : 2)}`;
const row = (...cells: (string | number)[]) => `| ${cells.join(" | ")} |`;

/** @returns the sheet, without a newline at its end. */
export function costSheet(): string {
  const { tailorings, reviews, applications, visits } = perThousand();
  const cells = (pick: (cost: typeof tailorings) => number) =>
    [tailorings, reviews, applications, visits].map((cost) => dollars(pick(cost)));
  const names = Object.keys(tailorings.parts);
  return [
    `Prices as of ${prices.asOf}, us-east-1. What AWS gives every account each month for good (CloudFront: 10 million requests, 2 million calls of functions, 1 TB; S3: 100 GB out; Cognito: 10,000 people) is taken off in the second table, nothing else anywhere. Printed by \`pnpm cost\`.`,
    "",
    row(
      "Per 1,000",
      "tailorings",
      "reviews change by change, beside",
      "tracked applications",
      "visits to Today",
    ),
    row("---", "---:", "---:", "---:", "---:"),
    ...names.map((name) => row(name, ...cells(({ parts }) => parts[name] ?? 0))),
    row("**AWS**", ...cells(({ aws }) => aws).map((each) => `**${each}**`)),
    row("Neon, computing", ...cells(({ neonCompute }) => neonCompute)),
    row("Model (Luna)", ...cells(({ model }) => model)),
    "",
    row("A month, at", "1 user", "1,000 users", "1,000,000 users"),
    row("---", "---:", "---:", "---:"),
    ...(() => {
      const scales = [1, 1_000, 1_000_000].map(atScale);
      const line = (name: string, pick: (scale: (typeof scales)[number]) => string) =>
        row(name, ...scales.map(pick));
      return [
        line("AWS, but for signing in", ({ dollars: { aws } }) => dollars(aws)),
        line("Cognito", ({ dollars: { cognito } }) => dollars(cognito)),
        line("Neon", ({ dollars: { neon } }) => dollars(neon)),
        line("Model (Luna)", ({ dollars: { model } }) => dollars(model)),
        line("AWS, for 1,000 tailorings", ({ perThousandTailorings }) => dollars(perThousandTailorings)),
        line("requests in the busiest second", ({ peakRequests }) =>
          peakRequests.toFixed(peakRequests < 10 ? 3 : 0),
        ),
        line("tailorings at once", ({ peakTailorings }) =>
          peakTailorings.toFixed(peakTailorings < 10 ? 3 : 0),
        ),
      ];
    })(),
    "",
    row("Fixed, a month, of a protected stage", ""),
    row("---", "---:"),
    ...Object.entries(fixedCost()).map(([name, value]) => row(name, dollars(value))),
    row("Custom metrics of workers, once all are sent all the time", dollars(metricsCost())),
  ].join("\n");
}

if (import.meta.main) console.log(costSheet());
