import { updateTask } from "@tailorbird/contracts/tasks";
import { http } from "@tailorbird/lambda/http";
import { followedUpdates } from "../../services/tracker/followed-updates.ts";

export const handler = http(updateTask, followedUpdates, (service, { actor, params, body, ifMatch }) =>
  service.updateTask(actor, params.id, body, ifMatch),
);
