import { zipWriter } from "@tailorbird/adapters/files/archive-writer";
import type { AccountMessage } from "@tailorbird/contracts/queues";
import { systemClock } from "@tailorbird/core/shared/ports";
import { config } from "@tailorbird/lambda/config";
import type { Delivery } from "@tailorbird/lambda/queue/delivery";
import { openDatabase } from "../parts/database.ts";
import { openMailer } from "../parts/mailer.ts";
import { openObjects } from "../parts/objects.ts";
import { openScheduler } from "../parts/scheduler.ts";
import { openSignIns } from "../parts/sign-ins.ts";

export async function accountWork() {
  const { AccountArchiver } = await import("@tailorbird/core/accounts/account-archiver");
  const { AccountEraser } = await import("@tailorbird/core/accounts/account-eraser");
  const parts = { database: await openDatabase(), clock: systemClock, objects: openObjects() };
  const archiver = new AccountArchiver({ ...parts, writer: zipWriter(), scheduler: openScheduler });
  const { ErasureWarning } = await import("@tailorbird/core/accounts/erasure-warning");
  const eraser = new AccountEraser({ ...parts, mailer: openMailer(), signIns: openSignIns() });
  const warning = new ErasureWarning({ ...parts, mailer: openMailer(), publicUrl: config.publicUrl });
  return {
    work(message: AccountMessage, { receiveCount, lastDelivery }: Delivery): Promise<void> {
      const { accountId } = message;
      if (message.kind === "warn") return warning.send(accountId, message.deletionId, receiveCount);
      if (message.kind === "erase") return eraser.erase(accountId, message.deletionId);
      if (message.kind === "expire") return archiver.expire(accountId, message.exportId);
      return archiver.make(accountId, message.exportId, { receiveCount, last: lastDelivery });
    },
  };
}
