import { cron } from "@tailorbird/lambda/cron";
import { uploadsExpire } from "../services/resumes/uploads-expire.ts";

export const handler = cron(uploadsExpire, (service) => service.expire());
