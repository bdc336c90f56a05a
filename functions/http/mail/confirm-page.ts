import { confirmEmailPage } from "@tailorbird/contracts/preferences";
import { http } from "@tailorbird/lambda/http";
import { mailLinks } from "../../services/accounts/mail-links.ts";
import { afterLink } from "../../services/accounts/mail-page.ts";

export const handler = http(confirmEmailPage, mailLinks, (service, { params, headers }) =>
  afterLink(() => service.checkConfirmation(params.token), "confirm", headers),
);
