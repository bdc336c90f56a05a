import { getContact } from "@tailorbird/contracts/contacts";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itReads } from "@tailorbird/testing/reads";
import { seedApplication } from "@tailorbird/testing/seeds";
import { seedContact } from "@tailorbird/testing/tracker-seeds";
import { handler } from "./get.ts";

itReads(endpoint(getContact, handler), async (stack, as) => ({
  id: await seedContact(stack, as, [await seedApplication(stack, as)]),
}));
