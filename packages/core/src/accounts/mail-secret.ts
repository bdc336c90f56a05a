/** The secret in the link to unsubscribe, which stands in every mail that an account has asked for. */
import { isNull } from "drizzle-orm";
import type { Queries } from "../shared/database.ts";
import type { SecretBox } from "../shared/secret-box.ts";
import { newLinkSecret } from "./link-token.ts";
import { accountPreferences, type PreferencesRow } from "./preferences.sql.ts";

type Kept = Pick<PreferencesRow, "accountId" | "mailSecret" | "mailSecretSealedBy">;

/** Made for the first mail; of two that go at once, one makes it. */
export async function mailSecretOf(queries: Queries, row: Kept, box: SecretBox): Promise<string> {
  const known = readMailSecret(row, box);
  if (known !== undefined) return known;
  const secret = newLinkSecret();
  const { text, sealedBy } = box.seal(secret, sealedRowOf(row));
  const [made] = await queries
    .update(accountPreferences)
    .set({ mailSecret: text, mailSecretSealedBy: sealedBy })
    .where(isNull(accountPreferences.mailSecret))
    .returning({ accountId: accountPreferences.accountId });
  if (made) return secret;
  const [other] = await queries.select().from(accountPreferences);
  return readMailSecret(other as Kept, box) as string;
}

/** @returns undefined where no mail has gone yet, and so no link. */
export function readMailSecret(row: Kept, box: SecretBox): string | undefined {
  const { mailSecret: text, mailSecretSealedBy: sealedBy } = row;
  if (text === null || sealedBy === null) return undefined;
  return box.open({ text, sealedBy }, sealedRowOf(row));
}

export function sealedRowOf({ accountId }: Pick<Kept, "accountId">) {
  return { table: "account_preferences", accountId, id: accountId };
}
