import { updateNote } from "@tailorbird/contracts/notes";
import { http } from "@tailorbird/lambda/http";
import { notes } from "../../services/tracker/notes.ts";

export const handler = http(updateNote, notes, (service, { actor, params, body, ifMatch }) =>
  service.update(actor, params.id, body, ifMatch),
);
