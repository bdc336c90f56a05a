import { authorizer } from "@tailorbird/lambda/authorizer";
import { callers } from "../services/accounts/callers.ts";

export const handler = authorizer(callers, (service, credential) => service.identify(credential));
