import { counted } from "../../../i18n/counted.ts";

export const english = {
  tokens: (read: string, cached: string, written: string) =>
    `${read} tokens read, ${cached} of them from the provider's cache, ${written} written`,
  held: (amount: string) => `${amount} set aside for what is under way`,
  begins: (when: string) => `begins anew ${when}`,
  receipts: "Receipts",
  receiptsLead: "What each tailoring used and cost. Prices are those that this service is configured with.",
  noReceipts: "No tailoring yet.",
  model: "Model",
  rules: "Rules, which cost nothing",
  calls: "Calls",
  reused: (count: number) => counted(count, "answer paid for before", "answers paid for before"),
  read: "Tokens read",
  cached: "Of them from the cache",
  written: "Tokens written",
  cost: "Cost",
  noneYet: "There is no receipt: it has not ended, or ended without a result.",
};

export type UsageMessages = typeof english;
