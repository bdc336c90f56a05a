import { createReminder } from "@tailorbird/contracts/reminders";
import { http } from "@tailorbird/lambda/http";
import { remindersChange } from "../../services/reminders/reminders-change.ts";

export const handler = http(createReminder, remindersChange, (service, { actor, body, idempotencyKey }) =>
  service.create(actor, body, idempotencyKey),
);
