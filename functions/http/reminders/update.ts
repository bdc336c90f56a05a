import { updateReminder } from "@tailorbird/contracts/reminders";
import { http } from "@tailorbird/lambda/http";
import { remindersChange } from "../../services/reminders/reminders-change.ts";

export const handler = http(updateReminder, remindersChange, (service, { actor, params, body, ifMatch }) =>
  service.update(actor, params.id, body, ifMatch),
);
