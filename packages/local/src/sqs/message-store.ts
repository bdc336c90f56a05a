import { createHash, randomBytes, randomUUID } from "node:crypto";
import { EventEmitter } from "node:events";
import type { DatabaseSync } from "node:sqlite";
import { inTransaction } from "../cloud/database.ts";
import type { MessageAttributes } from "./attribute-digest.ts";

export interface QueueSettings {
  name: string;
  visibilityTimeoutSeconds: number;
  /** Deliveries before a message moves to `deadLetterQueueName`; both or neither. */
  maxReceiveCount?: number | undefined;
  deadLetterQueueName?: string | undefined;
}

export interface StoredMessage {
  sequence: number;
  queue: string;
  messageId: string;
  body: string;
  attributes: MessageAttributes;
  sentAt: number;
  receiveCount: number;
  firstReceivedAt: number;
  receiptHandle: string;
}

export interface MessageCounts {
  visible: number;
  inFlight: number;
  delayed: number;
}

const retentionMs = 14 * 24 * 3_600_000;

/** The queues' messages, on disk. Emits a queue's name when something may have become visible in it. */
export class MessageStore extends EventEmitter<Record<string, []>> {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    super();
    this.setMaxListeners(0);
    this.#database = database;
    database.prepare("delete from messages where sent_at < ?").run(Date.now() - retentionMs);
  }

  /** Stores a message; when a transaction is open, with it. */
  send(queue: string, body: string, attributes: MessageAttributes = {}, delaySeconds = 0): string {
    const messageId = randomUUID();
    const now = Date.now();
    this.#database
      .prepare(
        "insert into messages (queue, message_id, body, attributes, sent_at, visible_at) values (?, ?, ?, ?, ?, ?)",
      )
      .run(queue, messageId, body, JSON.stringify(attributes), now, now + delaySeconds * 1_000);
    queueMicrotask(() => this.emit(queue));
    return messageId;
  }

  /** Takes up to `limit` visible messages; one that was delivered too often moves to the dead-letter queue instead. */
  receive(
    queue: QueueSettings,
    limit: number,
    visibilitySeconds = queue.visibilityTimeoutSeconds,
  ): StoredMessage[] {
    return inTransaction(this.#database, () => {
      const now = Date.now();
      this.#moveExhausted(queue, now);
      const rows = this.#database
        .prepare(
          "select * from messages where queue = ? and visible_at <= ? order by visible_at, sequence limit ?",
        )
        .all(queue.name, now, limit);
      return rows.map((row) => {
        const receiptHandle = `${row.message_id}.${randomBytes(16).toString("base64url")}`;
        this.#database
          .prepare(
            `update messages set receipt_handle = ?, visible_at = ?, receive_count = receive_count + 1,
             first_received_at = coalesce(first_received_at, ?) where sequence = ?`,
          )
          .run(receiptHandle, now + visibilitySeconds * 1_000, now, row.sequence!);
        return {
          sequence: Number(row.sequence),
          queue: queue.name,
          messageId: String(row.message_id),
          body: String(row.body),
          attributes: JSON.parse(String(row.attributes)),
          sentAt: Number(row.sent_at),
          receiveCount: Number(row.receive_count) + 1,
          firstReceivedAt: Number(row.first_received_at ?? now),
          receiptHandle,
        };
      });
    });
  }

  #moveExhausted(queue: QueueSettings, now: number): void {
    if (queue.deadLetterQueueName === undefined || queue.maxReceiveCount === undefined) return;
    const { changes } = this.#database
      .prepare(
        `update messages set queue = ?, dead_letter_source = ?, receipt_handle = null
         where queue = ? and visible_at <= ? and receive_count >= ?`,
      )
      .run(queue.deadLetterQueueName, queue.name, queue.name, now, queue.maxReceiveCount);
    const deadLetterQueueName = queue.deadLetterQueueName;
    if (Number(changes) > 0) queueMicrotask(() => this.emit(deadLetterQueueName));
  }

  /** Undoes a delivery whose receiver hung up before it got the answer. */
  putBack(messages: StoredMessage[]): void {
    for (const message of messages) {
      this.#database
        .prepare(
          "update messages set visible_at = ?, receive_count = receive_count - 1, receipt_handle = null where receipt_handle = ?",
        )
        .run(Date.now(), message.receiptHandle);
      this.emit(message.queue);
    }
  }

  delete(queue: string, receiptHandle: string): void {
    this.#database
      .prepare("delete from messages where queue = ? and receipt_handle = ?")
      .run(queue, receiptHandle);
  }

  /** @returns false when the handle names no message that is in flight. */
  changeVisibility(queue: string, receiptHandle: string, seconds: number): boolean {
    const now = Date.now();
    const { changes } = this.#database
      .prepare("update messages set visible_at = ? where queue = ? and receipt_handle = ? and visible_at > ?")
      .run(now + seconds * 1_000, queue, receiptHandle, now);
    this.emit(queue);
    return Number(changes) > 0;
  }

  /** When the next message that is now hidden becomes visible, in ms since 1970. */
  nextVisibleAt(queue: string): number | undefined {
    const row = this.#database
      .prepare("select min(visible_at) as at from messages where queue = ?")
      .get(queue);
    return row?.at === null ? undefined : Number(row?.at);
  }

  count(queue: string): MessageCounts {
    const row = this.#database
      .prepare(
        `select count(*) filter (where visible_at <= :now) as visible,
           count(*) filter (where visible_at > :now and receipt_handle is not null) as in_flight,
           count(*) filter (where visible_at > :now and receipt_handle is null) as delayed
         from messages where queue = :queue`,
      )
      .get({ queue, now: Date.now() })!;
    return {
      visible: Number(row.visible),
      inFlight: Number(row.in_flight),
      delayed: Number(row.delayed),
    };
  }

  purge(queue: string): void {
    this.#database.prepare("delete from messages where queue = ?").run(queue);
  }

  /** Moves a dead-letter queue's visible messages to `destination`, or each to where it came from. */
  redrive(deadLetterQueue: string, destination: string | undefined): number {
    const { changes } = this.#database
      .prepare(
        `update messages set queue = coalesce(?, dead_letter_source), receive_count = 0, receipt_handle = null
         where queue = ? and visible_at <= ? and coalesce(?, dead_letter_source) is not null`,
      )
      .run(destination ?? null, deadLetterQueue, Date.now(), destination ?? null);
    for (const queue of this.eventNames()) this.emit(String(queue));
    return Number(changes);
  }

  /** Makes everything in flight visible: for when whoever had received it is known to be dead. */
  releaseInFlight(queue?: string): void {
    const now = Date.now();
    this.#database
      .prepare(
        "update messages set visible_at = ? where receipt_handle is not null and visible_at > ? and queue = coalesce(?, queue)",
      )
      .run(now, now, queue ?? null);
    for (const each of this.eventNames()) this.emit(String(each));
  }
}

export const md5 = (text: string | Buffer) => createHash("md5").update(text).digest("hex");
