import type { ResumeIngester } from "@tailorbird/core/resumes/resume-ingester";
import { config } from "@tailorbird/lambda/config";
import { openDatabase } from "./database.ts";
import { openObjects } from "./objects.ts";

/** The reading process lies beside the bundle, with the files that it reads. */
const bundledReader = new URL("./reader.mjs", import.meta.url);

export async function resumesIngest(): Promise<ResumeIngester> {
  const { isolatedReader } = await import("@tailorbird/adapters/document-reader");
  const { ResumeIngester } = await import("@tailorbird/core/resumes/resume-ingester");
  return new ResumeIngester({
    database: await openDatabase(),
    objects: openObjects(),
    reader: isolatedReader(config.documentReaderFile ?? bundledReader, config.documentAssetsDir),
    leaseSeconds: config.leaseSeconds,
  });
}
