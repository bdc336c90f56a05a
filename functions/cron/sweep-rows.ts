import { cron } from "@tailorbird/lambda/cron";
import { rowsSweep } from "../services/system/rows-sweep.ts";

export const handler = cron(rowsSweep, (service) => service.sweep());
