import { queues, tailorMessage } from "@tailorbird/contracts/queues";
import { queue } from "@tailorbird/lambda/queue";
import { tailoringsWork } from "../services/tailorings-work.ts";

export const handler = queue(
  queues.tailor,
  tailorMessage,
  tailoringsWork,
  async (service, message, delivery) => {
    if (message.kind === "guard") return service.guard.look(message);
    for (const id of message.tailoringIds) {
      await service.worker.work(message.accountId, id, {
        last: delivery.lastDelivery,
        signal: delivery.signal,
      });
    }
  },
);
