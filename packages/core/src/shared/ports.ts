/** What the domain needs of the world outside, as it needs it. Adapters implement these. */
import type { UploadForm } from "@tailorbird/contracts/resumes";

/** Makes links to files without reading them; needs no network. */
export interface ObjectPresigner {
  /** A form that accepts this key, this content type and 1 to `maxBytes` bytes, for `expiresSeconds`. */
  presignUpload(upload: {
    key: string;
    contentType: string;
    maxBytes: number;
    expiresSeconds: number;
  }): Promise<UploadForm>;
  /** A link that downloads the object as `fileName`. */
  presignDownload(download: {
    key: string;
    /** This version and no later one; absent for the one that clients see. */
    versionId?: string;
    fileName: string;
    contentType: string;
    expiresSeconds: number;
  }): Promise<{ url: string; expiresAt: string }>;
}

export interface ObjectStore {
  /** @throws ObjectNotFoundError; ObjectTooLargeError when it has more than `maxBytes`. */
  get(key: string, options: { versionId?: string; maxBytes: number }): Promise<Uint8Array>;
  put(key: string, bytes: Uint8Array, contentType: string): Promise<void>;
  /** Removes one version for good; without `versionId`, the object as clients see it. */
  delete(key: string, versionId?: string): Promise<void>;
  /** Removes every object below the prefix, with every version and delete marker. */
  deletePrefix(prefix: string): Promise<void>;
}

export class ObjectNotFoundError extends Error {
  override readonly name = "ObjectNotFoundError";
}

export class ObjectTooLargeError extends Error {
  override readonly name = "ObjectTooLargeError";
}

export interface MessageQueue<Message = unknown> {
  /** Resolves once the queue has accepted every message; throws when it has not accepted all of them. */
  send(messages: readonly Message[], options?: { delaySeconds?: number }): Promise<void>;
}

export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
