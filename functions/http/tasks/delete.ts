import { deleteTask } from "@tailorbird/contracts/tasks";
import { http } from "@tailorbird/lambda/http";
import { tasks } from "../../services/tracker/tasks.ts";

export const handler = http(deleteTask, tasks, (service, { actor, params }) =>
  service.remove(actor, params.id),
);
