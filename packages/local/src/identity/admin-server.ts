/** Of Cognito's API what erases a sign-in; the rest is refused aloud. */
import type { Server } from "node:http";
import { AwsError, notImplemented } from "../aws/aws-error.ts";
import { createRestJsonServer } from "../aws/rest-json.ts";
import type { Signer } from "../aws/signing-key.ts";

/** The one pool there is. */
export const localPoolId = "us-east-1_local";
const service = "AWSCognitoIdentityProviderService.";
const subject = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** @param erase answers false when there is nobody to erase. */
export function createAdminServer(
  signer: Signer,
  erase: (subject: string) => Promise<boolean>,
  log: (line: string) => void,
): Server {
  return createRestJsonServer(
    signer,
    async ({ method, headers, body }) => {
      const target = String(headers["x-amz-target"] ?? "");
      if (method !== "POST" || target !== `${service}AdminDeleteUser`)
        throw notImplemented(target || "a request without an action");
      const { UserPoolId, Username } = body;
      if (UserPoolId !== localPoolId)
        throw new AwsError(400, "ResourceNotFoundException", `User pool ${UserPoolId} does not exist.`);
      if (typeof Username !== "string" || Username === "")
        throw new AwsError(400, "InvalidParameterException", "Username must be given.");
      if (!subject.test(Username) || !(await erase(Username)))
        throw new AwsError(400, "UserNotFoundException", "User does not exist.");
      return {};
    },
    log,
  );
}
