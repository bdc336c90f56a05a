import type { PageRecognizer } from "../ocr/page.ts";

export interface ReadingOptions {
  /** Where the files of `listAssets` were copied to, when not beside the running file. */
  assetsDir?: string | undefined;
  /** Opens what reads pictures of text. Without it a file with such pages is refused as `scanned`. */
  openRecognizer?: (() => Promise<PageRecognizer>) | undefined;
}
