import { unsubscribe } from "@tailorbird/contracts/preferences";
import { http } from "@tailorbird/lambda/http";
import { mailLinks } from "../../services/accounts/mail-links.ts";
import { afterLink } from "../../services/accounts/mail-page.ts";

export const handler = http(unsubscribe, mailLinks, (service, { params, headers }) =>
  afterLink(() => service.unsubscribe(params.token), "unsubscribed", headers),
);
