import { getTask } from "@tailorbird/contracts/tasks";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itReads } from "@tailorbird/testing/reads";
import { seedApplication } from "@tailorbird/testing/seeds";
import { seedTask } from "@tailorbird/testing/tracker-seeds";
import { handler } from "./get.ts";

itReads(endpoint(getTask, handler), async (stack, as) => ({
  id: await seedTask(stack, as, await seedApplication(stack, as)),
}));
