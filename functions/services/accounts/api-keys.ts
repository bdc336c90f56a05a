import type { ApiKeyService } from "@tailorbird/core/accounts/api-key-service";
import { systemClock } from "@tailorbird/core/shared/ports";
import { openDatabase } from "../parts/database.ts";

export async function apiKeys(): Promise<ApiKeyService> {
  const { ApiKeyService } = await import("@tailorbird/core/accounts/api-key-service");
  return new ApiKeyService({ database: await openDatabase(), clock: systemClock });
}
