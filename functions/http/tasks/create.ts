import { createTask } from "@tailorbird/contracts/tasks";
import { http } from "@tailorbird/lambda/http";
import { tasks } from "../../services/tasks.ts";

export const handler = http(createTask, tasks, (service, { actor, body, idempotencyKey }) =>
  service.create(actor, body, idempotencyKey),
);
