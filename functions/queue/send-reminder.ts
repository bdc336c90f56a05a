import { queues, remindMessage } from "@tailorbird/contracts/queues";
import { queue } from "@tailorbird/lambda/queue";
import { remindersSend } from "../services/reminders/reminders-send.ts";

export const handler = queue(queues.remind, remindMessage, remindersSend, (service, message, delivery) =>
  service.work(message, delivery),
);
