import { getTask } from "@tailorbird/contracts/tasks";
import { http } from "@tailorbird/lambda/http";
import { tasks } from "../../services/tracker/tasks.ts";

export const handler = http(getTask, tasks, (service, { actor, params }) => service.get(actor, params.id));
