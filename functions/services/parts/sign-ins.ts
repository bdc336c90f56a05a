import { cognitoSignIns } from "@tailorbird/adapters/tokens/sign-ins-cognito";
import type { SignIns } from "@tailorbird/core/shared/ports";
import { config } from "@tailorbird/lambda/config";

/** Sign-ins, as the function's role may erase them; undefined where another issuer keeps them. */
export function openSignIns(): SignIns | undefined {
  const { signIns } = config;
  return (
    signIns && cognitoSignIns({ ...signIns, region: config.region, credentials: () => config.credentials })
  );
}
