import { listTasks } from "@tailorbird/contracts/tasks";
import { http } from "@tailorbird/lambda/http";
import { tasks } from "../../services/tracker/tasks.ts";

export const handler = http(listTasks, tasks, (service, { actor, query: { done, ...query } }) =>
  service.list(actor, { ...query, done: done && done === "true" }),
);
