import { objectCreated, queues } from "@tailorbird/contracts/queues";
import { queue } from "@tailorbird/lambda/queue";
import { resumesIngest } from "../services/resumes-ingest.ts";
import { uploadedObjects } from "../services/uploaded-objects.ts";

export const handler = queue(
  queues.ingest,
  objectCreated,
  resumesIngest,
  async (service, message, delivery) => {
    for (const uploaded of uploadedObjects(message)) {
      await service.ingest(uploaded, { last: delivery.lastDelivery });
    }
  },
);
