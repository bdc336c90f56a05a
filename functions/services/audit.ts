import { AuditLog } from "@tailorbird/core/accounts/audit";
import { openDatabase } from "./database.ts";

export async function audit(): Promise<AuditLog> {
  return new AuditLog(await openDatabase());
}
