import { unsubscribePage } from "@tailorbird/contracts/preferences";
import { http } from "@tailorbird/lambda/http";
import { mailLinks } from "../../services/mail-links.ts";
import { afterLink } from "../../services/mail-page.ts";

export const handler = http(unsubscribePage, mailLinks, (service, { params }) =>
  afterLink(service.checkUnsubscription(params.token), {
    title: "Unsubscribe",
    says: "Tailorbird will send you no more mail. Your reminders stay in your account.",
    button: "Unsubscribe",
  }),
);
