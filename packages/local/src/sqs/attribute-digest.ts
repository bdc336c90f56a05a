import { createHash } from "node:crypto";
import * as z from "zod/mini";

/** Message attributes as SQS's JSON protocol carries them; binary values in base64. */
export const messageAttributes = z.record(
  z.string(),
  z.object({
    DataType: z.string().check(z.regex(/^(String|Number|Binary)(\.|$)/)),
    StringValue: z.optional(z.string()),
    BinaryValue: z.optional(z.string()),
  }),
);

export type MessageAttributes = z.infer<typeof messageAttributes>;

/** The digest SDKs check: MD5 over each attribute's name, type and value with their lengths, sorted by name. */
export function digestAttributes(attributes: MessageAttributes): string | undefined {
  const names = Object.keys(attributes).sort();
  if (names.length === 0) return undefined;
  const hash = createHash("md5");
  for (const name of names) {
    const { DataType, StringValue, BinaryValue } = attributes[name]!;
    updateSized(hash, Buffer.from(name));
    updateSized(hash, Buffer.from(DataType));
    hash.update(Buffer.of(DataType.startsWith("Binary") ? 2 : 1));
    updateSized(
      hash,
      DataType.startsWith("Binary")
        ? Buffer.from(BinaryValue ?? "", "base64")
        : Buffer.from(StringValue ?? ""),
    );
  }
  return hash.digest("hex");
}

function updateSized(hash: ReturnType<typeof createHash>, bytes: Buffer): void {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  hash.update(length).update(bytes);
}
