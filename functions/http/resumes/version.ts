import { getResumeVersion } from "@tailorbird/contracts/resumes";
import { http } from "@tailorbird/lambda/http";
import { resumesRead } from "../../services/resumes/resumes-read.ts";

export const handler = http(getResumeVersion, resumesRead, (service, { actor, params }) =>
  service.getVersion(actor, params.id, Number(params.version)),
);
