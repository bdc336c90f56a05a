import { renewUpload } from "@tailorbird/contracts/resumes";
import { http } from "@tailorbird/lambda/http";
import { resumesUpload } from "../../services/resumes/resumes-upload.ts";

export const handler = http(renewUpload, resumesUpload, (service, { actor, params }) =>
  service.renew(actor, params.id),
);
