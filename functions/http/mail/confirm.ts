import { confirmEmail } from "@tailorbird/contracts/preferences";
import { http } from "@tailorbird/lambda/http";
import { mailLinks } from "../../services/mail-links.ts";
import { afterLink } from "../../services/mail-page.ts";

export const handler = http(confirmEmail, mailLinks, (service, { params }) =>
  afterLink(service.confirm(params.token), {
    title: "Confirmed",
    says: "Reminders of your job search are sent here from now on. You can close this page.",
  }),
);
