import type { AuditLog } from "@tailorbird/core/accounts/audit";
import { openDatabase } from "../parts/database.ts";

export async function audit(): Promise<AuditLog> {
  const { AuditLog } = await import("@tailorbird/core/accounts/audit");
  return new AuditLog(await openDatabase());
}
