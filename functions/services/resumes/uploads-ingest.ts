import type { UploadedObject } from "@tailorbird/core/resumes/resume-ingester";
import { config } from "@tailorbird/lambda/config";
import { openDatabase } from "../parts/database.ts";
import { openEvents } from "../parts/events.ts";
import { openObjects } from "../parts/objects.ts";
import { openQueue } from "../parts/queue.ts";

/** The reading process lies beside the bundle, with the files that it reads. */
const bundledReader = new URL("./reader.mjs", import.meta.url);

/** What to do with a file that has come: a resume is read, an attachment is scanned. Each knows its own by the key. */
export async function uploadsIngest() {
  const [{ isolatedReader }, { ResumeIngester }, { AttachmentScanner }, database] = await Promise.all([
    import("@tailorbird/adapters/files/document-reader"),
    import("@tailorbird/core/resumes/resume-ingester"),
    import("@tailorbird/core/attachments/attachment-scanner"),
    openDatabase(),
  ]);
  const objects = openObjects();
  const reader = isolatedReader(config.documentReaderFile ?? bundledReader, config.documentAssetsDir);
  const { leaseSeconds } = config;
  const [events, scans] = [openEvents(), openQueue("ocr")];
  const resumes = new ResumeIngester({ database, objects, reader, leaseSeconds, events, scans });
  const attachments = new AttachmentScanner({ database, objects });
  return {
    async ingest(uploaded: UploadedObject, delivery: { last: boolean }): Promise<void> {
      await resumes.ingest(uploaded, delivery);
      await attachments.scan(uploaded, delivery);
    },
  };
}
