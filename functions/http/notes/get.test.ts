import { getNote } from "@tailorbird/contracts/notes";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itReads } from "@tailorbird/testing/reads";
import { seedApplication } from "@tailorbird/testing/seeds";
import { seedNote } from "@tailorbird/testing/tracker-seeds";
import { handler } from "./get.ts";

itReads(endpoint(getNote, handler), async (stack, as) => ({
  id: await seedNote(stack, as, await seedApplication(stack, as)),
}));
