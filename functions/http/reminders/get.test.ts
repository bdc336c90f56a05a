import { getReminder } from "@tailorbird/contracts/reminders";
import { endpoint } from "@tailorbird/testing/endpoint";
import { itReads } from "@tailorbird/testing/reads";
import { seedApplication } from "@tailorbird/testing/seeds";
import { seedReminder } from "@tailorbird/testing/tracker-seeds";
import { handler } from "./get.ts";

itReads(endpoint(getReminder, handler), async (stack, as) => ({
  id: await seedReminder(stack, as, { applicationId: await seedApplication(stack, as) }),
}));
