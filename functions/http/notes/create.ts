import { createNote } from "@tailorbird/contracts/notes";
import { http } from "@tailorbird/lambda/http";
import { reply } from "@tailorbird/lambda/reply";
import { notes } from "../../services/tracker/notes.ts";

export const handler = http(createNote, notes, async (service, { actor, params, body, idempotencyKey }) => {
  const made = await service.create(actor, params.id, body, idempotencyKey);
  return reply(201, made, { location: `/v1/notes/${made.id}` });
});
