import { restoreResumeVersion } from "@tailorbird/contracts/resumes";
import { http } from "@tailorbird/lambda/http";
import { resumesCorrect } from "../../services/resumes/resumes-correct.ts";

export const handler = http(restoreResumeVersion, resumesCorrect, (service, { actor, params, ifMatch }) =>
  service.restore(actor, params.id, Number(params.version), ifMatch),
);
