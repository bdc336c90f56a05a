import { deleteResume } from "@tailorbird/contracts/resumes";
import { http } from "@tailorbird/lambda/http";
import { resumesRemove } from "../../services/resumes/resumes-remove.ts";

export const handler = http(deleteResume, resumesRemove, (service, { actor, params }) =>
  service.remove(actor, params.id),
);
