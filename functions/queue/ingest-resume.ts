import { objectCreated, queues } from "@tailorbird/contracts/queues";
import { queue } from "@tailorbird/lambda/queue";
import { uploadedObjects } from "../services/resumes/uploaded-objects.ts";
import { uploadsIngest } from "../services/resumes/uploads-ingest.ts";

export const handler = queue(
  queues.ingest,
  objectCreated,
  uploadsIngest,
  async (service, message, delivery) => {
    for (const uploaded of uploadedObjects(message)) {
      await service.ingest(uploaded, { last: delivery.lastDelivery });
    }
  },
);
