import { getReminder } from "@tailorbird/contracts/reminders";
import { http } from "@tailorbird/lambda/http";
import { reminders } from "../../services/reminders/reminders.ts";

export const handler = http(getReminder, reminders, (service, { actor, params }) =>
  service.get(actor, params.id),
);
