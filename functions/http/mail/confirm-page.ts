import { confirmEmailPage } from "@tailorbird/contracts/preferences";
import { http } from "@tailorbird/lambda/http";
import { mailLinks } from "../../services/mail-links.ts";
import { afterLink } from "../../services/mail-page.ts";

export const handler = http(confirmEmailPage, mailLinks, (service, { params, headers }) =>
  afterLink(() => service.checkConfirmation(params.token), "confirm", headers),
);
