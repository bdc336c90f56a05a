/** Who has signed up, and how people get in. */
import { readStage } from "../../stage.ts";
import type { Check } from "../check.ts";
import { resource, type Subject } from "../template.ts";

const stage = readStage("production");
const client = (subject: Subject) => resource(subject, "AWS::Cognito::UserPoolClient").Properties;
const users = (subject: Subject) => resource(subject, "AWS::Cognito::UserPool");
const problemsOf = (found: Record<string, boolean>) => Object.keys(found).filter((name) => !found[name]);

export const signInChecks: readonly Check<Subject>[] = [
  {
    promise:
      "people outlive the stack, sign up by an e-mail address in any spelling, and are never asked for a number",
    problems: (subject) => {
      const { DeletionPolicy, UpdateReplacePolicy, Properties } = subject.template.Resources[
        users(subject).id
      ] as ReturnType<typeof users> & { UpdateReplacePolicy?: string };
      return problemsOf({
        kept: DeletionPolicy === "Retain" && UpdateReplacePolicy === "Retain",
        protected: Properties.DeletionProtection === "ACTIVE",
        address: Properties.UsernameAttributes?.join() === "email",
        verified: Properties.AutoVerifiedAttributes?.join() === "email",
        spelling: Properties.UsernameConfiguration?.CaseSensitive === false,
        recovery:
          JSON.stringify(Properties.AccountRecoverySetting?.RecoveryMechanisms) ===
          JSON.stringify([{ Name: "verified_email", Priority: 1 }]),
        "second factor":
          Properties.MfaConfiguration === "OPTIONAL" &&
          Properties.EnabledMfas?.join() === "SOFTWARE_TOKEN_MFA",
        password: Properties.Policies?.PasswordPolicy?.MinimumLength >= 12,
      });
    },
    violations: {
      "people who go with the stack": (subject) => {
        (subject.template.Resources[users(subject).id] as { DeletionPolicy?: string }).DeletionPolicy =
          "Delete";
      },
      "people whom one call removes": (subject) => {
        users(subject).Properties.DeletionProtection = "INACTIVE";
      },
      "two accounts for one address": (subject) => {
        users(subject).Properties.UsernameConfiguration = { CaseSensitive: true };
      },
      "a way back by telephone": (subject) => {
        users(subject).Properties.AccountRecoverySetting.RecoveryMechanisms.unshift({
          Name: "verified_phone_number",
          Priority: 1,
        });
      },
    },
  },
  {
    promise:
      "the page gets tokens by code alone, without a secret, and is sent back to its own origins alone",
    problems: (subject) => {
      const { AllowedOAuthFlows, CallbackURLs, LogoutURLs, GenerateSecret, PreventUserExistenceErrors } =
        client(subject);
      const pages = stage.origins.map((origin) => `${origin}/`).join();
      return problemsOf({
        flow: AllowedOAuthFlows?.join() === "code",
        "sent back": CallbackURLs?.join() === pages && LogoutURLs?.join() === pages,
        secret: GenerateSecret === false,
        existence: PreventUserExistenceErrors === "ENABLED",
      });
    },
    violations: {
      "tokens in the address": (subject) => {
        client(subject).AllowedOAuthFlows = ["code", "implicit"];
      },
      "a foreign page": (subject) => {
        client(subject).CallbackURLs = ["https://elsewhere.example/"];
      },
      "an answer to who has an account": (subject) => {
        client(subject).PreventUserExistenceErrors = "LEGACY";
      },
    },
  },
  {
    promise: "a refresh token works once, and can be revoked",
    problems: (subject) => {
      const { RefreshTokenRotation, ExplicitAuthFlows, EnableTokenRevocation } = client(subject);
      return problemsOf({
        rotation: RefreshTokenRotation?.Feature === "ENABLED",
        grace: RefreshTokenRotation?.RetryGracePeriodSeconds <= 60,
        // Of all plans, Lite alone can't.
        plan: users(subject).Properties.UserPoolTier === "ESSENTIALS",
        // Cognito refuses the one beside the other, and without any flow turns this one on by itself.
        flows: ExplicitAuthFlows?.length > 0 && !ExplicitAuthFlows.includes("ALLOW_REFRESH_TOKEN_AUTH"),
        revocation: EnableTokenRevocation === true,
      });
    },
    violations: {
      "a token that works for thirty days": (subject) => {
        delete client(subject).RefreshTokenRotation;
      },
      "a plan without rotation": (subject) => {
        users(subject).Properties.UserPoolTier = "LITE";
      },
      "a flow that Cognito refuses beside rotation": (subject) => {
        client(subject).ExplicitAuthFlows = ["ALLOW_REFRESH_TOKEN_AUTH"];
      },
      "no flow, which turns on that one": (subject) => {
        client(subject).ExplicitAuthFlows = [];
      },
    },
  },
];
