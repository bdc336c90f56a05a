import { cron } from "@tailorbird/lambda/cron";
import { checksPlan } from "../services/jobs/checks-plan.ts";

export const handler = cron(checksPlan, (service) => service.plan());
