/** The secrets that sign what a webhook is sent, as its row keeps them: sealed, both with the same key. */
import { randomBytes } from "node:crypto";
import type { SealedRow, SecretBox } from "../shared/secret-box.ts";
import type { WebhookRow } from "./webhook.sql.ts";

type Kept = Pick<WebhookRow, "accountId" | "id" | "secret" | "previousSecret" | "secretSealedBy">;
type Named = Pick<WebhookRow, "accountId" | "id">;

/** As standardwebhooks.com has it: 32 random bytes. */
export function newSecret(): string {
  return `whsec_${randomBytes(32).toString("base64")}`;
}

/** @returns the columns of the row. */
export function sealSecrets(
  row: Named,
  box: SecretBox,
  { secret, previous = null }: { secret: string; previous?: string | null },
) {
  const { text, sealedBy } = box.seal(secret, sealedRowOf(row));
  return {
    secret: text,
    previousSecret: previous === null ? null : box.seal(previous, sealedRowOf(row)).text,
    secretSealedBy: sealedBy,
  };
}

export function openSecrets(row: Kept, box: SecretBox): { secret: string; previous: string | null } {
  const open = (text: string) => box.open({ text, sealedBy: row.secretSealedBy }, sealedRowOf(row));
  return {
    secret: open(row.secret),
    previous: row.previousSecret === null ? null : open(row.previousSecret),
  };
}

function sealedRowOf({ accountId, id }: Named): SealedRow {
  return { table: "webhook_endpoint", accountId, id };
}
