import { getResumeOriginal } from "@tailorbird/contracts/resumes";
import { http } from "@tailorbird/lambda/http";
import { resumesOriginal } from "../../services/resumes/resumes-original.ts";

export const handler = http(getResumeOriginal, resumesOriginal, (service, { actor, params }) =>
  service.link(actor, params.id),
);
