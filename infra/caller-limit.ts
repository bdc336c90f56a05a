/**
 * How often one caller may ask, over page and API: a rule of AWS WAF, which CloudFront asks before anything of ours runs and
 * before the stage's throttle counts the request (docs/decisions/0035).
 */

/** What a refused caller is answered, as the gateway answers it: 429, and when to come back. */
const refusal = {
  block: {
    customResponse: { responseCode: 429, responseHeaders: [{ name: "retry-after", value: "60" }] },
  },
};

/**
 * @param requests that one address may send within five minutes; 0 for no limit, and no firewall.
 * @param name of the firewall, which the deploy role knows it by. @returns arguments of `sst.aws.Router`.
 */
export function callerLimit(requests: number, name: string): Pick<sst.aws.RouterArgs, "waf" | "transform"> {
  if (requests === 0) return {};
  return {
    waf: {
      rateLimitPerIp: requests,
      // They look for what resumes of developers are full of: SQL, paths, scripts.
      managedRules: { coreRuleSet: false, knownBadInputs: false, sqlInjection: false },
    },
    transform: {
      waf: (args) => {
        args.name = name;
        args.rules = $resolve([args.rules ?? []]).apply(([rules]) =>
          rules.map((rule) => ({ ...rule, action: refusal })),
        );
      },
    },
  };
}
