import { getView } from "@tailorbird/contracts/views";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itReads } from "@tailorbird/testing/reads";
import { seedView } from "@tailorbird/testing/tracker-seeds";
import { handler } from "./get.ts";

itReads(endpoint(getView, handler), async (stack, as) => ({
  id: await seedView(stack, as),
}));
