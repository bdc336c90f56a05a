/** What the domain needs of the world outside, as it needs it. Adapters implement these. */
import type { TimedQueue } from "@tailorbird/contracts/queues";
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
  /** Stores a file of the disk, without reading it into memory. */
  putFile(key: string, path: string, contentType: string): Promise<void>;
  /** Keys below the prefix, as clients see them: no earlier versions. */
  list(prefix: string): Promise<string[]>;
  /** Removes every object below the prefix, with every version and delete marker. @returns how many of both. */
  deletePrefix(prefix: string): Promise<number>;
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

/** One-off timers. Each costs nothing while it waits, so that an idle database stays asleep. */
export interface Scheduler {
  /**
   * Has the message sent to the queue at that time, at least once; to the second, and a minute late at worst.
   * One of the same name that is there already stays as it is.
   * @param timer.name at most 64 letters, digits, `-`, `_` or `.`. @param timer.at at least a minute from now.
   */
  schedule(timer: { name: string; at: Date; queue: TimedQueue; message: unknown }): Promise<void>;
  /** Cancelling what is not there is no error. */
  cancel(name: string): Promise<void>;
}

export interface Mail {
  readonly to: string;
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
  /** Further headers, such as those of RFC 8058. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Mailer {
  /**
   * Hands one mail over. @throws MailRefusedError when it never will be taken; MailNotTakenError when it was not
   * taken and may be tried again. After any other error nobody knows whether it was taken.
   */
  send(mail: Mail): Promise<void>;
}

export class MailRefusedError extends Error {
  override readonly name = "MailRefusedError";
}

export class MailNotTakenError extends Error {
  override readonly name = "MailNotTakenError";
}

/** The people whom the issuer of tokens knows. */
export interface SignIns {
  /** Forgets one, by the subject of their tokens; from then on they can't sign in. Whoever is not there is forgotten. */
  erase(subject: string): Promise<void>;
}

export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
