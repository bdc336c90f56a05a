import type { UploadForm } from "@tailorbird/contracts/resumes";

/** Sends a file with a form, as a browser does. @returns the status, and the code of a refusal. */
export async function sendForm(
  { url, fields }: Pick<UploadForm, "url" | "fields">,
  file: string | Uint8Array<ArrayBuffer>,
): Promise<{ status: number; code: string | undefined }> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  body.append("file", new Blob([file]), "resume");
  const response = await fetch(url, { method: "POST", body });
  return { status: response.status, code: /<Code>(.*?)<\/Code>/.exec(await response.text())?.[1] };
}
