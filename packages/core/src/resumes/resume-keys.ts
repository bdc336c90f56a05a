/** Names of objects in the bucket. They carry the account, because a worker must set it before it may look anything up. */

import type { ExportFormat } from "@tailorbird/contracts/exports";
import { idPrefixes } from "@tailorbird/contracts/id";
import type { LookName } from "../exports/export-format.ts";

const original = new RegExp(
  `^accounts/(${idPrefixes.account}_[0-9a-f]{32})/resumes/(${idPrefixes.resume}_[0-9a-f]{32})/original$`,
);

/** Everything that is kept of a resume stands below this. */
export function resumePrefix(accountId: string, resumeId: string): string {
  return `accounts/${accountId}/resumes/${resumeId}/`;
}

export function originalKey(accountId: string, resumeId: string): string {
  return `${resumePrefix(accountId, resumeId)}original`;
}

export function exportKey(
  accountId: string,
  resumeId: string,
  documentHash: string,
  format: ExportFormat,
  look: LookName,
): string {
  // The plain look had no name before there were others.
  const name = look === "classic-a4" ? documentHash : `${documentHash}.${look}`;
  return `${resumePrefix(accountId, resumeId)}exports/${name}.${format}`;
}

/** The account and resume of an uploaded file's key, or undefined for any other key. */
export function parseOriginalKey(key: string): { accountId: string; resumeId: string } | undefined {
  const match = original.exec(key);
  return match ? { accountId: match[1] as string, resumeId: match[2] as string } : undefined;
}

/**
 * LinkedIn's export also holds messages and contacts of other people: it is removed once it has been read. What was taken of
 * it stands in the resume.
 */
export function isArchive({ contentType }: { contentType: string }): boolean {
  return contentType === "application/zip" || contentType === "application/x-zip-compressed";
}
