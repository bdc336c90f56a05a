import { quotaHeaders } from "@tailorbird/contracts/quota";
import { quoteTailorings } from "@tailorbird/contracts/usage";
import { http } from "@tailorbird/lambda/http";
import { reply } from "@tailorbird/lambda/reply";
import { tailoringsQuote } from "../../services/tailorings/tailorings-quote.ts";

export const handler = http(quoteTailorings, tailoringsQuote, async (service, { actor, body }) => {
  const { quote, quota } = await service.quote(actor, body);
  return reply(200, quote, quotaHeaders(quota));
});
