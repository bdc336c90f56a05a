import { confirmEmailPage } from "@tailorbird/contracts/preferences";
import { http } from "@tailorbird/lambda/http";
import { mailLinks } from "../../services/mail-links.ts";
import { afterLink } from "../../services/mail-page.ts";

export const handler = http(confirmEmailPage, mailLinks, (service, { params }) =>
  afterLink(service.checkConfirmation(params.token), {
    title: "Confirm your address",
    says: "Reminders of your job search will be sent to the address that this link was mailed to.",
    button: "Confirm",
  }),
);
