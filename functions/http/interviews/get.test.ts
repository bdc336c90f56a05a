import { getInterview } from "@tailorbird/contracts/interviews";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itReads } from "@tailorbird/testing/reads";
import { seedApplication } from "@tailorbird/testing/seeds";
import { seedInterview } from "@tailorbird/testing/tracker-seeds";
import { handler } from "./get.ts";

itReads(endpoint(getInterview, handler), async (stack, as) => ({
  id: await seedInterview(stack, as, await seedApplication(stack, as)),
}));
