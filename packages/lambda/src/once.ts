/**
 * Makes a factory whose product is kept: a function builds its services at its first call and keeps them for
 * the life of its process. What failed is not kept, so the next call tries again.
 */
export function once<T>(make: () => T | Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => {
    if (kept === undefined) {
      const made = (async () => await make())();
      kept = made;
      made.catch(() => {
        kept = undefined;
      });
    }
    return kept;
  };
}
