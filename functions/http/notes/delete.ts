import { deleteNote } from "@tailorbird/contracts/notes";
import { http } from "@tailorbird/lambda/http";
import { notes } from "../../services/tracker/notes.ts";

export const handler = http(deleteNote, notes, (service, { actor, params }) =>
  service.remove(actor, params.id),
);
