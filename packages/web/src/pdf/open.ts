import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from "pdfjs-dist";

GlobalWorkerOptions.workerPort = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });

/** @param bytes Are taken over. Scripts, forms and links of the file do nothing: only its pages are drawn. */
export function openPdf(bytes: ArrayBuffer): Promise<PDFDocumentProxy> {
  return getDocument({ data: bytes, enableXfa: false, useWasm: false, stopAtErrors: false }).promise;
}
