import { updateTask } from "@tailorbird/contracts/tasks";
import { http } from "@tailorbird/lambda/http";
import { tasks } from "../../services/tasks.ts";

export const handler = http(updateTask, tasks, (service, { actor, params, body, ifMatch }) =>
  service.update(actor, params.id, body, ifMatch),
);
