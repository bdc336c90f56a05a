/** Requests to every route there is, made from the list of routes and the examples of its bodies. */
import type { Actor } from "@tailorbird/contracts/actor";
import { examples } from "@tailorbird/contracts/openapi/examples";
import type { RouteDefinition } from "@tailorbird/contracts/route";
import { ApiKeyService } from "@tailorbird/core/accounts/api-key-service";
import { applicationEvent } from "@tailorbird/core/applications/application.sql";
import { systemClock } from "@tailorbird/core/shared/ports";
import { tailoring } from "@tailorbird/core/tailorings/tailoring.sql";
import { seedAccountExport } from "./account-seeds.ts";
import type { Sending } from "./events.ts";
import { seedApplication, seedJobCheck, seedResume, seedTailoring } from "./seeds.ts";
import { seedComment, seedShare } from "./share-seeds.ts";
import type { Stack } from "./stack.ts";
import {
  seedAttachment,
  seedContact,
  seedImport,
  seedInterview,
  seedNote,
  seedReminder,
  seedTask,
  seedView,
} from "./tracker-seeds.ts";
import { seedDelivery, seedWebhook } from "./webhook-seeds.ts";

/** What an account has of everything, by the prefix of its id. */
export type Things = Record<string, string>;

/** Seeds one of everything. For an account that has nothing yet. */
export async function seedEverything(stack: Stack, person: Actor): Promise<Things> {
  const queries = stack.database.as(person.accountId);
  const resumeId = await seedResume(stack, person);
  const tailoringId = await seedTailoring(stack, person, "ready", { resumeId });
  const [tailored] = await queries.select().from(tailoring);
  const applicationId = await seedApplication(stack, person);
  const [event] = await queries.select().from(applicationEvent);
  const keys = new ApiKeyService({ database: stack.database, clock: systemClock });
  const key = await keys.create(person, { name: "CI", scopes: ["jobs:read"] }, undefined);
  const { jobId, batchId } = tailored!;
  const shareId = await seedShare(stack, person, { resumeId, resumeVersion: 1 });
  const tracked = [
    await seedNote(stack, person, applicationId),
    await seedInterview(stack, person, applicationId),
    await seedTask(stack, person, applicationId),
    await seedContact(stack, person, [applicationId]),
    await seedView(stack, person),
    await seedJobCheck(stack, person, jobId),
    shareId,
    await seedComment(stack, person, shareId),
    await seedImport(stack, person),
    await seedAttachment(stack, person, applicationId),
    await seedReminder(stack, person, { applicationId }),
  ];
  const webhookId = await seedWebhook(stack, person);
  tracked.push(
    await seedAccountExport(stack, person),
    webhookId,
    await seedDelivery(stack, person, webhookId),
  );
  const ids = [resumeId, tailoringId, jobId, batchId, applicationId, event!.id, key.id, ...tracked];
  return Object.fromEntries(ids.map((id) => [id.slice(0, 3), id]));
}

const prefixOf: Record<string, string> = {
  resumes: "res",
  jobs: "job",
  tailorings: "tlr",
  applications: "app",
  "api-keys": "key",
  notes: "nte",
  interviews: "itv",
  tasks: "tsk",
  contacts: "con",
  views: "viw",
  shares: "shr",
  comments: "cmt",
  imports: "imp",
  attachments: "att",
  reminders: "rem",
  webhooks: "whk",
  exports: "axp",
};
const queryIds: Record<string, string> = {
  resumeId: "res",
  jobId: "job",
  batchId: "bat",
  applicationId: "app",
  taskId: "tsk",
  interviewId: "itv",
  checkId: "chk",
};

/** A request of the person's that names these things: in its address the first, in query and body the others. */
export function requestOf(as: Actor, route: RouteDefinition, address: Things, named = address): Sending {
  const noun = route.path.split("/{")[0]!.split("/").at(-1)!;
  const query = Object.keys(route.query?.shape ?? {}).flatMap((name): [string, string][] =>
    name in queryIds ? [[name, named[queryIds[name]!]!]] : name === "format" ? [[name, "md"]] : [],
  );
  // No test leaves the machine: the examples' sites are looked for on loopback.
  const example = JSON.stringify(examples[route.id]?.body ?? {}).replaceAll(".example.com", ".postings.test");
  const body = example.replace(/"([a-z]{3})_[0-9a-f]{32}"/g, (_, prefix: string) => `"${named[prefix]}"`);
  return {
    as,
    ...(route.params && {
      params: { id: address[prefixOf[noun]!]!, version: "1", changeId: "c1", deliveryId: address.whd! },
    }),
    ...(query.length > 0 && { query: Object.fromEntries(query) }),
    ...(route.body && { body: JSON.parse(body) as unknown }),
  };
}
