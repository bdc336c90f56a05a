import { getNote } from "@tailorbird/contracts/notes";
import { http } from "@tailorbird/lambda/http";
import { notes } from "../../services/tracker/notes.ts";

export const handler = http(getNote, notes, (service, { actor, params }) => service.get(actor, params.id));
