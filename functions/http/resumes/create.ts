import { createResume } from "@tailorbird/contracts/resumes";
import { http } from "@tailorbird/lambda/http";
import { resumesUpload } from "../../services/resumes/resumes-upload.ts";

export const handler = http(createResume, resumesUpload, (service, { actor, body, idempotencyKey }) =>
  service.create(actor, body, idempotencyKey),
);
