const longest = 200;

/** A JSON pointer (RFC 6901). Clipped, because a caller may choose its keys. */
export function pointerOf(path: readonly PropertyKey[]): string {
  return path
    .map((part) => `/${String(part).toWellFormed().replaceAll("~", "~0").replaceAll("/", "~1")}`)
    .join("")
    .slice(0, longest)
    .toWellFormed();
}
