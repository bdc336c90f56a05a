import { ocrMessage, queues } from "@tailorbird/contracts/queues";
import { queue } from "@tailorbird/lambda/queue";
import { scansRecognise } from "../services/resumes/scans-recognise.ts";

export const handler = queue(queues.ocr, ocrMessage, scansRecognise, (service, message, delivery) =>
  service.recognise(message, { last: delivery.lastDelivery }),
);
