/** How people get in. */
import type { Check } from "../check.ts";
import { all, type Subject } from "../rendered.ts";

const client = (subject: Subject) => all(subject, "aws:cognito/userPoolClient:UserPoolClient")[0];
const problemsOf = (found: Record<string, boolean>) => Object.keys(found).filter((name) => !found[name]);

export const signInChecks: readonly Check<Subject>[] = [
  {
    promise:
      "the page gets tokens by code alone, without a secret, and is sent back to its own origins alone",
    problems: (subject) => {
      const { allowedOauthFlows, callbackUrls, logoutUrls, generateSecret } = client(subject);
      const pages = subject.origins.map((origin) => `${origin}/`).join();
      return problemsOf({
        flow: allowedOauthFlows.join() === "code",
        "sent back": callbackUrls.join() === pages && logoutUrls.join() === pages,
        secret: generateSecret !== true,
      });
    },
    violations: {
      "tokens in the address": (subject) => {
        client(subject).allowedOauthFlows = ["code", "implicit"];
      },
      "a foreign page": (subject) => {
        client(subject).callbackUrls = ["https://elsewhere.example/"];
      },
    },
  },
  {
    promise: "a refresh token works once, and can be revoked",
    problems: (subject) => {
      const { refreshTokenRotation, explicitAuthFlows, enableTokenRevocation } = client(subject);
      return problemsOf({
        rotation: refreshTokenRotation?.feature === "ENABLED",
        grace: refreshTokenRotation?.retryGracePeriodSeconds <= 60,
        // Cognito refuses the one beside the other, and without any flow turns this one on by itself.
        flows: explicitAuthFlows?.length > 0 && !explicitAuthFlows.includes("ALLOW_REFRESH_TOKEN_AUTH"),
        revocation: enableTokenRevocation === true,
      });
    },
    violations: {
      "a token that works for thirty days": (subject) => {
        delete client(subject).refreshTokenRotation;
      },
      "a flow that Cognito refuses beside rotation": (subject) => {
        client(subject).explicitAuthFlows = ["ALLOW_REFRESH_TOKEN_AUTH"];
      },
      "no flow, which turns on that one": (subject) => {
        client(subject).explicitAuthFlows = [];
      },
    },
  },
];
