import { unsubscribe } from "@tailorbird/contracts/preferences";
import { http } from "@tailorbird/lambda/http";
import { afterLink } from "../../services/accounts/mail-page.ts";
import { mailUnsubscribe } from "../../services/accounts/mail-unsubscribe.ts";

export const handler = http(unsubscribe, mailUnsubscribe, (service, { params, headers }) =>
  afterLink(() => service.unsubscribe(params.token), "unsubscribed", headers),
);
