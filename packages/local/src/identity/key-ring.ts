import { createPublicKey, generateKeyPair, type JsonWebKey, randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describeSystemError, StackError } from "../stack-error.ts";

export interface SigningKey {
  kid: string;
  /** PKCS #8, PEM. */
  privateKey: string;
}

/** The issuer's keys, newest last; the newest signs, all of them verify. */
export interface KeyRing {
  list(): Promise<SigningKey[]>;
  /** Adds a key, which signs from now on. */
  add(): Promise<SigningKey>;
  remove(kid: string): Promise<void>;
}

const generate = promisify(generateKeyPair);

/**
 * Opens the keys below `dataDir`, or keys that live with this process. A first key is made when there is
 * none. The file is read at each use, so that processes which share it agree.
 * @throws StackError when the folder can't be used.
 */
export async function openKeyRing(dataDir: string | undefined): Promise<KeyRing> {
  const store = dataDir === undefined ? keepInMemory() : keepInFile(dataDir);
  const ring: KeyRing = {
    list: () => store.load(),
    async add() {
      const { privateKey } = await generate("rsa", {
        modulusLength: 2048,
        publicKeyEncoding: { type: "spki", format: "pem" },
        privateKeyEncoding: { type: "pkcs8", format: "pem" },
      });
      const key = { kid: randomUUID(), privateKey };
      await store.save([...(await store.load()), key]);
      return key;
    },
    async remove(kid) {
      await store.save((await store.load()).filter((key) => key.kid !== kid));
    },
  };
  try {
    if ((await ring.list()).length === 0) await ring.add();
    return ring;
  } catch (error) {
    throw new StackError(
      `The signing keys in ${dataDir} can't be used (${describeSystemError(error)}): remove the folder, or choose another data folder with TAILORBIRD_DATA.`,
    );
  }
}

/** The public half, as a JWKS lists it. */
export function toJsonWebKey({ kid, privateKey }: SigningKey): JsonWebKey {
  return { ...createPublicKey(privateKey).export({ format: "jwk" }), kid, alg: "RS256", use: "sig" };
}

interface KeyStore {
  load(): Promise<SigningKey[]>;
  save(keys: SigningKey[]): Promise<void>;
}

function keepInMemory(): KeyStore {
  let kept: SigningKey[] = [];
  return {
    load: async () => kept,
    async save(keys) {
      kept = keys;
    },
  };
}

function keepInFile(dataDir: string): KeyStore {
  const path = join(dataDir, "signing-keys.json");
  return {
    async load() {
      const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
        if (error.code === "ENOENT") return "[]";
        throw error;
      });
      return JSON.parse(text) as SigningKey[];
    },
    async save(keys) {
      await mkdir(dataDir, { recursive: true, mode: 0o700 });
      const file = await open(`${path}.part`, "w", 0o600);
      try {
        await file.writeFile(JSON.stringify(keys));
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(`${path}.part`, path);
    },
  };
}
