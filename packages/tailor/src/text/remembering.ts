/**
 * `make`, asked once for each text while `most` texts or fewer are known, none longer than `longest` UTF-16 units: the
 * engine compares the same few again and again. `made` must not be changed by whoever is given it.
 */
export function remembering<T>(
  make: (text: string) => T,
  { most, longest }: { most: number; longest: number },
): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let made = known.get(text);
    if (made === undefined) {
      if (text.length > longest) return make(text);
      if (known.size >= most) known.clear();
      const own = alone(text);
      made = make(own);
      known.set(own, made);
    }
    return made;
  };
}

/** A copy: V8 keeps a piece of 13 units or more as a view of the text it was cut from, which then stays in memory whole. */
function alone(text: string): string {
  return text.length < 13 ? text : Buffer.from(text, "utf16le").toString("utf16le");
}
