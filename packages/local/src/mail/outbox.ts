/** Mail that would have been sent: a file each, in a folder that a person can open. */
import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface OutgoingMail {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

const fileName = /^[0-9TZ-]{1,40}-[0-9a-f-]{36}\.eml$/;

export class Outbox {
  readonly #folder: string;

  /** @param folder made when it is not there. */
  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }

  /** Stores a mail as RFC 5322 text, whole or not at all. @returns its id. */
  put(mail: OutgoingMail): string {
    const id = randomUUID();
    const now = new Date();
    const name = `${now.toISOString().replaceAll(/[:.]/g, "-")}-${id}.eml`;
    const headers = [
      ["From", mail.from],
      ["To", mail.to],
      ["Subject", encodeWords(mail.subject)],
      ["Date", now.toUTCString().replace("GMT", "+0000")],
      ["Message-ID", `<${id}@tailorbird.local>`],
      ["MIME-Version", "1.0"],
      ["Content-Type", "text/plain; charset=utf-8"],
      ["Content-Transfer-Encoding", "8bit"],
      ...mail.headers,
    ];
    const text = `${headers.map(([header, value]) => `${header}: ${value}`).join("\r\n")}\r\n\r\n${mail.text}\r\n`;
    const temporary = join(this.#folder, `.${name}`);
    writeFileSync(temporary, text, { mode: 0o600 });
    renameSync(temporary, join(this.#folder, name));
    return id;
  }

  /** Newest first. */
  list(): string[] {
    return readdirSync(this.#folder)
      .filter((name) => fileName.test(name))
      .sort()
      .reverse();
  }

  /** @returns undefined for a name that is no mail's. */
  read(name: string): string | undefined {
    return fileName.test(name) && this.list().includes(name)
      ? readFileSync(join(this.#folder, name), "utf8")
      : undefined;
  }
}

/** RFC 2047, for subjects that are not ASCII. */
function encodeWords(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  const words = [""];
  for (const char of text) {
    // An encoded word has at most 75 characters.
    if (Buffer.byteLength(words.at(-1) + char) > 39) words.push("");
    words[words.length - 1] += char;
  }
  return words.map((word) => `=?utf-8?B?${Buffer.from(word).toString("base64")}?=`).join("\r\n ");
}
