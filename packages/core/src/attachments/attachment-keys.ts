/** Names of attached files in the bucket. They carry the account, because a worker must set it before it may look anything up. */
import { idPrefixes } from "@tailorbird/contracts/id";

const attached = new RegExp(
  `^accounts/(${idPrefixes.account}_[0-9a-f]{32})/attachments/(${idPrefixes.attachment}_[0-9a-f]{32})/original$`,
);

/** Everything that is kept of an attachment stands below this. */
export function attachmentPrefix(accountId: string, attachmentId: string): string {
  return `accounts/${accountId}/attachments/${attachmentId}/`;
}

export function attachmentKey(accountId: string, attachmentId: string): string {
  return `${attachmentPrefix(accountId, attachmentId)}original`;
}

/** The account and attachment of a file's key, or undefined for any other key. */
export function parseAttachmentKey(key: string): { accountId: string; attachmentId: string } | undefined {
  const match = attached.exec(key);
  return match ? { accountId: match[1] as string, attachmentId: match[2] as string } : undefined;
}
