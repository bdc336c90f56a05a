import { config } from "@tailorbird/lambda/config";

/** What an account may spend and order, as the operator has set it. */
export const planLimits = () => ({ limits: config.modelLimits, tailoringsPerDay: config.tailoringsPerDay });
