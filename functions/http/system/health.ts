import { getHealth } from "@tailorbird/contracts/system";
import { config } from "@tailorbird/lambda/config";
import { http } from "@tailorbird/lambda/http";

export const handler = http(
  getHealth,
  () => config.stage,
  async (stage) => ({ status: "ok", stage }) as const,
);
