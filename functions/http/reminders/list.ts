import { listReminders } from "@tailorbird/contracts/reminders";
import { http } from "@tailorbird/lambda/http";
import { reminders } from "../../services/reminders/reminders.ts";

export const handler = http(listReminders, reminders, (service, { actor, query }) =>
  service.list(actor, query),
);
