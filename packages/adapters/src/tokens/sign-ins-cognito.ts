/** Sign-ins of a user pool of Cognito. */
import type { SignIns } from "@tailorbird/core/shared/ports";
import { type AwsCaller, AwsRefusal, callAws } from "../messages/aws-request.ts";

export function cognitoSignIns({ poolId, ...caller }: AwsCaller & { readonly poolId: string }): SignIns {
  return {
    async erase(subject) {
      const body = { UserPoolId: poolId, Username: subject };
      const target = "AWSCognitoIdentityProviderService.AdminDeleteUser";
      try {
        await callAws(caller, "cognito-idp", { method: "POST", path: "/", target, body });
      } catch (error) {
        // They removed it themselves, or an earlier delivery did.
        if (!(error instanceof AwsRefusal) || error.code !== "UserNotFoundException") throw error;
      }
    },
  };
}
