import { getResume } from "@tailorbird/contracts/resumes";
import { http } from "@tailorbird/lambda/http";
import { resumesRead } from "../../services/resumes/resumes-read.ts";

export const handler = http(getResume, resumesRead, (service, { actor, params }) =>
  service.get(actor, params.id),
);
