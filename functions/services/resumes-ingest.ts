import { threadedReader } from "@tailorbird/adapters/document-reader";
import { ResumeIngester } from "@tailorbird/core/resumes/resume-ingester";
import { config } from "@tailorbird/lambda/config";
import { openDatabase } from "./database.ts";
import { openObjects } from "./objects.ts";

/** The reading thread lies beside the bundle, with the files that it reads. */
const bundledThread = new URL("./thread.mjs", import.meta.url);

export async function resumesIngest(): Promise<ResumeIngester> {
  return new ResumeIngester({
    database: await openDatabase(),
    objects: openObjects(),
    reader: threadedReader(config.documentThreadFile ?? bundledThread, config.documentAssetsDir),
    leaseSeconds: config.leaseSeconds,
  });
}
