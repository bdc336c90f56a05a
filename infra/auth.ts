/** People sign in with Cognito, by e-mail; the page gets its tokens by code and PKCE. */
import { stage } from "./foundation.ts";
import { settings } from "./settings.ts";
import { appName } from "./stage.ts";

const account = aws.getCallerIdentityOutput().accountId;
const pages = stage.origins.map((origin) => `${origin}/`);

const users = new sst.aws.CognitoUserPool("Users", {
  usernames: ["email"],
  mfa: "optional",
  softwareToken: true,
  // The prefix is the whole region's, so the account's number is in it.
  domain: { prefix: $interpolate`${appName}-${stage.name}-${account}` },
  transform: {
    userPool: {
      name: `${appName}-${stage.name}-users`,
      deletionProtection: stage.isProtected ? "ACTIVE" : "INACTIVE",
      // By e-mail alone: we know no telephone numbers.
      accountRecoverySetting: { recoveryMechanisms: [{ name: "verified_email", priority: 1 }] },
      passwordPolicy: {
        minimumLength: 12,
        requireLowercase: false,
        requireNumbers: false,
        requireSymbols: false,
        requireUppercase: false,
        temporaryPasswordValidityDays: 7,
      },
    },
  },
});

const page = users.addClient("PageClient", {
  callbackUrls: pages,
  transform: {
    client: {
      allowedOauthFlows: ["code"],
      allowedOauthScopes: ["openid", "email"],
      logoutUrls: pages,
      // A refresh token works once, and ten seconds longer for an answer that got lost. Rotation does not go with
      // ALLOW_REFRESH_TOKEN_AUTH, which naming no flow at all would turn on; this one never sends a password.
      explicitAuthFlows: ["ALLOW_USER_SRP_AUTH"],
      refreshTokenRotation: { feature: "ENABLED", retryGracePeriodSeconds: 10 },
      // Nobody can ask who has an account.
      preventUserExistenceErrors: "ENABLED",
      enableTokenRevocation: true,
      accessTokenValidity: 1,
      refreshTokenValidity: 30,
    },
  },
});

export const signIn = {
  issuer: $interpolate`https://cognito-idp.${settings.region}.amazonaws.com/${users.id}`,
  clientId: page.id,
  url: $interpolate`https://${appName}-${stage.name}-${account}.auth.${settings.region}.amazoncognito.com`,
};
