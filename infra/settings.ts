/** What an operator sets once, for an account and a domain of their own. `pnpm ship` refuses the samples below. */
export const settings = {
  /** Where everything runs. CloudFront's certificates are in us-east-1 wherever this is. */
  region: "us-east-1",
  /** A domain whose zone is in Route 53 of the same account: production is at it, other stages are below it. */
  domain: "tailorbird.example",
  /** Who is told of alarms and of money. */
  operatorsEmail: "operators@tailorbird.example",
  /** Whose GitHub Actions may deploy: `owner/name`. */
  repository: "example/tailorbird",
  /**
   * Who sends the codes of sign-ups and forgotten passwords. `cognito`: itself, 50 a day. `ses`: the stage's domain, from the
   * second `pnpm ship` on, once SES has verified the domain that the first one made known to it and has let the account
   * out of its sandbox.
   */
  signUpMail: "cognito" as "cognito" | "ses",
  /** The language model that tailors, and US dollars per million tokens: input, cached input, output. */
  model: { id: "gpt-6-luna", prices: "0.10,0.01,0.50" },
  /** The one that reads what it wrote a second time, which may be the same. `none`: nobody does. `proves`: "yes" once it has been measured (`pnpm eval:reader`): until then what our rules refuse stays so. */
  verifier: { id: "gpt-6-luna", prices: "0.10,0.01,0.50", proves: "no" as "yes" | "no" },
  /**
   * What an account may spend on models: US dollars that one call, one tailoring, one day and one month may cost at
   * most. And the tailorings it may order in a day (UTC).
   */
  plan: { modelLimits: "0.10,0.25,2,20", tailoringsPerDay: 500 },
  /**
   * Requests that one address may send to a protected stage within five minutes, page and API together; 0: as many as the
   * stage's throttle lets through. A number costs $6 a month and $0.60 for a million requests, for AWS WAF. The page asks
   * some 250 times in five busy minutes, and several people may share an address: 2,000 or more, once strangers can sign up.
   */
  requestsPerCaller: 0 as number,
  /** US dollars a month for the whole account; operators are told on the way there. */
  monthlyBudget: 50,
} as const;

/** Names of settings that still hold the sample: `.example` and `example/` belong to nobody. */
export function unsetSettings(values: Readonly<Record<string, unknown>> = settings): string[] {
  const isSample = (value: unknown) =>
    typeof value === "string" && (value.endsWith(".example") || value.startsWith("example/"));
  return Object.keys(values).filter((name) => isSample(values[name]));
}
