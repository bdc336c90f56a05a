/** Seals with the present key what another one has sealed, or none: each row once, however often it runs. */
import { eq, inArray } from "drizzle-orm";
import type { Database, Queries } from "../shared/database.ts";
import { workOnEach } from "../shared/each.ts";
import type { SecretBox } from "../shared/secret-box.ts";
import { webhookEndpoint } from "../webhooks/webhook.sql.ts";
import { openSecrets, sealSecrets } from "../webhooks/webhook-secrets.ts";
import { readMailSecret, sealedRowOf } from "./mail-secret.ts";
import { accountPreferences } from "./preferences.sql.ts";

const batchSize = 500;
/** Batches per run, some seconds of work; what is left is found by the next. */
const mostBatches = 10;

export class SecretResealer {
  readonly #database: Database;
  readonly #secrets: () => Promise<SecretBox>;

  constructor(parts: { database: Database; secrets: () => Promise<SecretBox> }) {
    this.#database = parts.database;
    this.#secrets = parts.secrets;
  }

  /** @throws AggregateError when some could not be sealed, as of a key that was lost; all others are. */
  async run(): Promise<void> {
    const box = await this.#secrets();
    await workOnEach([this.#sealWebhooks, this.#sealPreferences], (step) => step.call(this, box));
  }

  async #sealWebhooks(box: SecretBox): Promise<void> {
    const { accountId, id, secretSealedBy } = webhookEndpoint;
    const find = (queries: Queries) =>
      queries
        .select({ accountId, id })
        .from(webhookEndpoint)
        .where(inArray(secretSealedBy, box.former))
        .limit(batchSize);
    await this.#sealAll(find, async (queries, found) => {
      const [row] = await queries.select().from(webhookEndpoint).where(eq(id, found.id)).for("update");
      if (!row || !box.former.includes(row.secretSealedBy)) return;
      const sealed = sealSecrets(row, box, openSecrets(row, box));
      await queries.update(webhookEndpoint).set(sealed).where(eq(id, row.id));
    });
  }

  async #sealPreferences(box: SecretBox): Promise<void> {
    const { accountId, mailSecretSealedBy } = accountPreferences;
    const find = (queries: Queries) =>
      queries
        .select({ accountId })
        .from(accountPreferences)
        .where(inArray(mailSecretSealedBy, box.former))
        .limit(batchSize);
    await this.#sealAll(find, async (queries) => {
      const [row] = await queries.select().from(accountPreferences).for("update");
      if (!row || !box.former.includes(row.mailSecretSealedBy ?? "")) return;
      const secret = readMailSecret(row, box);
      const sealed = secret === undefined ? undefined : box.seal(secret, sealedRowOf(row));
      await queries
        .update(accountPreferences)
        // A row that has no secret has no key either: it is not to be found again.
        .set({ mailSecret: sealed?.text ?? null, mailSecretSealedBy: sealed?.sealedBy ?? null });
    });
  }

  /** One row to a transaction: a secret that is changed meanwhile is waited for, and stays as it was changed. */
  async #sealAll<Row extends { accountId: string }>(
    find: (queries: Queries) => Promise<Row[]>,
    seal: (queries: Queries, row: Row) => Promise<void>,
  ): Promise<void> {
    for (let batch = 0; batch < mostBatches; batch += 1) {
      const found = await this.#database.sweep(find);
      await workOnEach(found, (row) =>
        this.#database.transact(row.accountId, (queries) => seal(queries, row)),
      );
      if (found.length < batchSize) return;
    }
  }
}
