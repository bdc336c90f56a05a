import { cron } from "@tailorbird/lambda/cron";
import { resumesExpire } from "../services/resumes-expire.ts";

export const handler = cron(resumesExpire, async (service) => {
  await service.expire();
});
