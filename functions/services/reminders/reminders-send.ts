import type { RemindMessage } from "@tailorbird/contracts/queues";
import { systemClock } from "@tailorbird/core/shared/ports";
import { config } from "@tailorbird/lambda/config";
import type { Delivery } from "@tailorbird/lambda/queue/delivery";
import { openDatabase } from "../parts/database.ts";
import { openMailer } from "../parts/mailer.ts";
import { openReminderTimer } from "../parts/reminder-timer.ts";
import { openSecretBox } from "../parts/secret-box.ts";

export async function remindersSend() {
  const { ReminderPlanner } = await import("@tailorbird/core/reminders/reminder-planner");
  const { ReminderSender } = await import("@tailorbird/core/reminders/reminder-sender");
  const { WebhookNotice } = await import("@tailorbird/core/webhooks/webhook-notice");
  const database = await openDatabase();
  const parts = { database, clock: systemClock, timer: openReminderTimer() };
  const planner = new ReminderPlanner(parts);
  const mailing = { mailer: openMailer(), secrets: openSecretBox, publicUrl: config.publicUrl };
  const sender = new ReminderSender({ ...parts, ...mailing });
  const notice = new WebhookNotice({ ...parts, ...mailing });
  return {
    work(message: RemindMessage, { receiveCount, lastDelivery }: Delivery): Promise<void> {
      if (message.kind === "fire") return sender.fire(message, { receiveCount, last: lastDelivery });
      if (message.kind === "webhook_disabled") return notice.send(message, receiveCount);
      return planner.replanAll(database, message.accountId, message.revision);
    },
  };
}
