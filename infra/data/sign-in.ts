import { Aws, CfnOutput, Duration, RemovalPolicy, Validations } from "aws-cdk-lib";
import {
  AccountRecovery,
  FeaturePlan,
  Mfa,
  OAuthScope,
  UserPool,
  UserPoolClientIdentityProvider,
  UserPoolEmail,
} from "aws-cdk-lib/aws-cognito";
import type { Construct } from "constructs";
import { settings } from "../settings.ts";
import { appName, nameOf, type Stage } from "../stage.ts";
import { outputs } from "./outputs.ts";

/**
 * Who has signed up. An account is the issuer and the subject of its tokens, so a pool that was made anew would know
 * nobody, and nobody would come back to what is theirs: it outlives code as the files do.
 */
export function createSignIn(scope: Construct, stage: Stage): void {
  const users = new UserPool(scope, "Users", {
    userPoolName: nameOf(stage, "users"),
    // The least that turns refresh tokens over (docs/decisions/0017).
    featurePlan: FeaturePlan.ESSENTIALS,
    selfSignUpEnabled: true,
    signInAliases: { email: true },
    signInCaseSensitive: false,
    autoVerify: { email: true },
    email: emailOf(stage),
    mfa: Mfa.OPTIONAL,
    mfaSecondFactor: { otp: true, sms: false },
    // By e-mail alone: we know no telephone numbers.
    accountRecovery: AccountRecovery.EMAIL_ONLY,
    passwordPolicy: {
      minLength: 12,
      requireDigits: false,
      requireLowercase: false,
      requireSymbols: false,
      requireUppercase: false,
      tempPasswordValidity: Duration.days(7),
    },
    deletionProtection: stage.isProtected,
    removalPolicy: stage.isProtected ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
  acknowledge(users);
  // The prefix is the whole region's, so the account's number is in it.
  const domainPrefix = `${appName}-${stage.name}-${Aws.ACCOUNT_ID}`;
  users.addDomain("Domain", { cognitoDomain: { domainPrefix } });
  const client = createPageClient(users, stage);
  const found = {
    [outputs.signInIssuer]: `https://cognito-idp.${Aws.REGION}.amazonaws.com/${users.userPoolId}`,
    [outputs.signInPoolId]: users.userPoolId,
    [outputs.signInPoolArn]: users.userPoolArn,
    [outputs.signInUrl]: `https://${domainPrefix}.auth.${Aws.REGION}.amazoncognito.com`,
    [outputs.signInClientId]: client.userPoolClientId,
  };
  for (const [name, value] of Object.entries(found)) new CfnOutput(scope, name, { value });
}

/** The page gets its tokens by code and PKCE, and keeps no secret. */
function createPageClient(users: UserPool, stage: Stage) {
  const pages = stage.origins.map((origin) => `${origin}/`);
  return users.addClient("PageClient", {
    supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
    generateSecret: false,
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [OAuthScope.OPENID, OAuthScope.EMAIL],
      callbackUrls: pages,
      logoutUrls: pages,
    },
    // Rotation does not go with ALLOW_REFRESH_TOKEN_AUTH, which naming no flow at all would turn on; this one never
    // sends a password.
    authFlows: { userSrp: true },
    // A refresh token works once, and ten seconds longer for an answer that got lost.
    refreshTokenRotationGracePeriod: Duration.seconds(10),
    refreshTokenValidity: Duration.days(30),
    accessTokenValidity: Duration.hours(1),
    enableTokenRevocation: true,
    // Nobody can ask who has an account.
    preventUserExistenceErrors: true,
  });
}

/** Cognito's own sender needs nothing and sends 50 mails a day; the stage's domain can send once SES has verified it. */
function emailOf(stage: Stage): UserPoolEmail {
  if (settings.signUpMail === "cognito") return UserPoolEmail.withCognito();
  return UserPoolEmail.withSES({
    fromEmail: `no-reply@${stage.host}`,
    fromName: "Tailorbird",
    sesVerifiedDomain: stage.host,
    sesRegion: settings.region,
  });
}

function acknowledge(users: UserPool): void {
  const reasons = {
    COG1: "Twelve characters, and no rule about which: length is what NIST SP 800-63B asks for.",
    COG2: "Whoever wants a second factor has one; a job search is no bank.",
    COG8: "Plus costs a third more for each person, for signals that nobody would act upon.",
  };
  for (const [rule, reason] of Object.entries(reasons))
    Validations.of(users).acknowledge({ id: `AwsSolutions-${rule}`, reason });
}
