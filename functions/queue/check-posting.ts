import { checkMessage, queues } from "@tailorbird/contracts/queues";
import { queue } from "@tailorbird/lambda/queue";
import { jobsCheck } from "../services/jobs/jobs-check.ts";

export const handler = queue(queues.check, checkMessage, jobsCheck, (service, message) =>
  service.look(message),
);
