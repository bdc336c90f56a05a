import { correctResume } from "@tailorbird/contracts/resumes";
import { http } from "@tailorbird/lambda/http";
import { resumesCorrect } from "../../services/resumes/resumes-correct.ts";

export const handler = http(correctResume, resumesCorrect, (service, { actor, params, body, ifMatch }) =>
  service.correct(actor, params.id, body.corrections, ifMatch),
);
