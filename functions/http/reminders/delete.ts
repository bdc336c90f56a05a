import { deleteReminder } from "@tailorbird/contracts/reminders";
import { http } from "@tailorbird/lambda/http";
import { remindersChange } from "../../services/reminders/reminders-change.ts";

export const handler = http(deleteReminder, remindersChange, (service, { actor, params }) =>
  service.remove(actor, params.id),
);
