import { queues, tailorMessage } from "@tailorbird/contracts/queues";
import { queue } from "@tailorbird/lambda/queue";
import { tailoringsWork } from "../services/tailorings/tailorings-work.ts";

export const handler = queue(
  queues.tailor,
  tailorMessage,
  tailoringsWork,
  async (service, message, { lastDelivery: last, signal }) => {
    const { kind, accountId, tailoringIds, batchId } = message;
    if (kind === "guard") return service.guard.look(message);
    if (kind === "collect") return service.collector.collect(message);
    if (kind === "submit" && batchId) return service.submitter.submit(accountId, batchId, { last, signal });
    await service.worker.workAll(accountId, tailoringIds, { last, signal });
  },
);
