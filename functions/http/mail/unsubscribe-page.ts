import { unsubscribePage } from "@tailorbird/contracts/preferences";
import { http } from "@tailorbird/lambda/http";
import { afterLink } from "../../services/accounts/mail-page.ts";
import { mailUnsubscribe } from "../../services/accounts/mail-unsubscribe.ts";

export const handler = http(unsubscribePage, mailUnsubscribe, (service, { params, headers }) =>
  afterLink(() => service.checkUnsubscription(params.token), "unsubscribe", headers),
);
