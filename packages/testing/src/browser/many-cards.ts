/** A board of many cards, brought in as a person would: from a table. */
import type { Client } from "@tailorbird/sdk/client";
import { importsApply, importsCreate, importsPreview } from "@tailorbird/sdk/generated/sdk.gen";
import { uploadFile } from "@tailorbird/sdk/upload";

const statuses = ["saved", "applied", "screening", "interviewing", "offer"];

/** `count` applications, as many in each open column; all titles differ. */
export async function bringInCards(client: Client, count: number): Promise<void> {
  const rows = Array.from({ length: count }, (_, n) => {
    const status = statuses[n % statuses.length];
    return `"Invented job ${n + 1}","Company ${n % 97}",${status},"Town ${n % 13}","tag ${n % 7}"`;
  });
  const file = ["Title,Company,Status,Location,Tags", ...rows].join("\n");
  const body = { fileName: "many.csv", byteSize: Buffer.byteLength(file) };
  const { id, upload } = await importsCreate({ client, body });
  await uploadFile(upload, new Blob([file], { type: "text/csv" }));
  const { sha256, imported } = await importsPreview({ client, path: { id }, body: {} });
  if (imported !== count) throw new Error(`Only ${imported} of ${count} rows can be read.`);
  await importsApply({ client, path: { id }, body: { sha256 } });
}
