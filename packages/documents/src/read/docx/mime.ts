/**
 * The page within a web archive (MHTML): its first part of HTML, out of quoted-printable or base64. Pictures and other
 * parts are passed over.
 */
export function htmlOfMime(archive: string): string {
  const text = archive.replace(/\r\n?/g, "\n");
  const [head, body] = cutHead(text);
  const boundary = /boundary=(?:"([^"\n]{1,200})"|([^\s;]{1,200}))/i.exec(head);
  const mark = boundary && `--${boundary[1] ?? boundary[2]}`;
  const parts = mark
    ? text
        .split(`\n${mark}`)
        .slice(1)
        .map((part) => cutHead(part.replace(/^-*\n?/, "")))
    : [[head, body] as const];
  const [partHead, partBody] = parts.find(([one]) =>
    /content-type:\s*(?:text\/html|application\/xhtml)/i.test(one),
  ) ?? ["", ""];
  const charset = /charset=\s*"?([\w-]{1,40})/i.exec(partHead)?.[1] ?? "utf-8";
  if (/content-transfer-encoding:\s*base64/i.test(partHead))
    return decode(Buffer.from(partBody, "base64"), charset);
  if (!/content-transfer-encoding:\s*quoted-printable/i.test(partHead)) return partBody;
  const plain = partBody
    .replace(/=[ \t]*\n/g, "")
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  const isBytes = !/[^\0-\xff]/.test(plain);
  return isBytes ? decode(Buffer.from(plain, "latin1"), charset) : plain;
}

function cutHead(text: string): readonly [string, string] {
  const end = text.indexOf("\n\n");
  return end < 0 ? [text, ""] : [text.slice(0, end), text.slice(end + 2)];
}

function decode(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
