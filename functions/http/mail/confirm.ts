import { confirmEmail } from "@tailorbird/contracts/preferences";
import { http } from "@tailorbird/lambda/http";
import { mailLinks } from "../../services/accounts/mail-links.ts";
import { afterLink } from "../../services/accounts/mail-page.ts";

export const handler = http(confirmEmail, mailLinks, (service, { params, headers }) =>
  afterLink(() => service.confirm(params.token), "confirmed", headers),
);
