/**
 * Secrets that we must be able to read again, since they sign or stand in links: sealed before they reach the database,
 * with a key that is not in it (docs/decisions/0033). AES-256-GCM with a random nonce of 96 bits.
 */
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

/** A secret as a row keeps it. */
export interface Sealed {
  /** Base64 of nonce, ciphertext and tag; the secret itself where `sealedBy` is `clear`. */
  readonly text: string;
  /** The id of the key. */
  readonly sealedBy: string;
}

/** The row that a secret belongs to: what was sealed for one can't be opened as another's. */
export interface SealedRow {
  readonly table: string;
  readonly accountId: string;
  readonly id: string;
}

/** What stands in rows from before there were keys. */
export const inClear = "clear";

const algorithm = "aes-256-gcm";
const [nonceBytes, tagBytes, keyBytes] = [12, 16, 32];

/** The keys are unusable. Says why, never what they are. */
export class SealingKeysError extends Error {
  override readonly name = "SealingKeysError";
}

/** A sealed secret can't be opened: its key is not among ours, it was changed, or it is another row's. */
export class SealBrokenError extends Error {
  override readonly name = "SealBrokenError";
}

export class SecretBox {
  readonly #keys: ReadonlyMap<string, Buffer>;
  readonly #current: string;

  /** @param keys `ID:BASE64`, 32 bytes each, separated by commas; the first seals, all open. @throws SealingKeysError */
  constructor(keys: string) {
    const pairs = keys.split(",").map((each) => readKey(each.trim()));
    this.#keys = new Map(pairs);
    if (this.#keys.size < pairs.length) throw new SealingKeysError("Two sealing keys have the same id.");
    [[this.#current]] = pairs as [[string, Buffer]];
  }

  /** The ids under which rows may stand that want to be sealed anew. */
  get former(): string[] {
    return [inClear, ...[...this.#keys.keys()].filter((id) => id !== this.#current)];
  }

  seal(secret: string, row: SealedRow): Sealed {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv(algorithm, this.#keys.get(this.#current) as Buffer, nonce);
    cipher.setAAD(namesOf(row));
    const parts = [nonce, cipher.update(secret, "utf8"), cipher.final(), cipher.getAuthTag()];
    return { text: Buffer.concat(parts).toString("base64"), sealedBy: this.#current };
  }

  /** @throws SealBrokenError */
  open({ text, sealedBy }: Sealed, row: SealedRow): string {
    if (sealedBy === inClear) return text;
    const key = this.#keys.get(sealedBy);
    if (key === undefined)
      throw new SealBrokenError(
        `A secret of ${row.table} is sealed with the key ${sealedBy}, which is not set.`,
      );
    const bytes = Buffer.from(text, "base64");
    try {
      const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, nonceBytes), {
        authTagLength: tagBytes,
      });
      decipher.setAAD(namesOf(row));
      decipher.setAuthTag(bytes.subarray(-tagBytes));
      const sealed = bytes.subarray(nonceBytes, -tagBytes);
      return Buffer.concat([decipher.update(sealed), decipher.final()]).toString("utf8");
    } catch {
      throw new SealBrokenError(`A secret of ${row.table} does not open with the key ${sealedBy}.`);
    }
  }
}

/** For what never opens a secret. */
export const noSecrets = (): Promise<SecretBox> =>
  Promise.reject(new Error("This function was not given the means to open secrets."));

function readKey(pair: string): [id: string, key: Buffer] {
  const [, id, text] = /^([\w-]{1,40}):([A-Za-z0-9+/]{43}=)$/.exec(pair) ?? [];
  if (id === undefined || text === undefined || id === inClear)
    throw new SealingKeysError("Sealing keys must be ID:BASE64 of 32 bytes each, separated by commas.");
  const key = Buffer.from(text, "base64");
  if (key.length !== keyBytes) throw new SealingKeysError(`The sealing key ${id} must have 32 bytes.`);
  return [id, key];
}

function namesOf({ table, accountId, id }: SealedRow): Buffer {
  return Buffer.from(`${table}\n${accountId}\n${id}`);
}
