import { listNotes } from "@tailorbird/contracts/notes";
import { http } from "@tailorbird/lambda/http";
import { notes } from "../../services/tracker/notes.ts";

export const handler = http(listNotes, notes, (service, { actor, params, query }) =>
  service.list(actor, params.id, query),
);
