/**
 * A download's name for every browser (RFC 6266): in ASCII for the old ones, in UTF-8 for the rest. What would
 * be a path or a control character in a name becomes an underscore.
 */
export function attachmentNamed(fileName: string): string {
  const name =
    fileName
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what a name must not hold
      .replace(/[\u0000-\u001f\u007f/\\]/g, "_")
      .slice(0, 200)
      .toWellFormed() || "download";
  const ascii = name.replace(/[^\x20-\x7e]/g, "_").replace(/["%]/g, "_");
  return `attachment; filename="${ascii}"; filename*=UTF-8''${escapeExtended(name)}`;
}

/** RFC 5987's attr-char. */
function escapeExtended(text: string): string {
  return encodeURIComponent(text).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
