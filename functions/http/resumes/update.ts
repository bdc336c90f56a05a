import { updateResume } from "@tailorbird/contracts/resumes";
import { http } from "@tailorbird/lambda/http";
import { resumesEdit } from "../../services/resumes/resumes-edit.ts";

export const handler = http(updateResume, resumesEdit, (service, { actor, params, body, ifMatch }) =>
  service.rename(actor, params.id, body.label, ifMatch),
);
