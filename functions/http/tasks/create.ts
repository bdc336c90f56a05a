import { createTask } from "@tailorbird/contracts/tasks";
import { http } from "@tailorbird/lambda/http";
import { followedCreates } from "../../services/tracker/followed-creates.ts";

export const handler = http(createTask, followedCreates, (service, { actor, body, idempotencyKey }) =>
  service.createTask(actor, body, idempotencyKey),
);
