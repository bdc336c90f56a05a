const memos: Map<string, unknown>[] = [];
const most = 2_000;
const longest = 500;

/**
 * What `judge` makes of a text, found out once while a document is read: the same lines are asked about again and
 * again while a page is put in order and heads are weighed. Whoever is given an object must not change it.
 */
export function perText<T>(judge: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  memos.push(known);
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const found = judge(text);
    if (known.size >= most) known.clear();
    if (text.length <= longest) known.set(text, found);
    return found;
  };
}

/** To be called when a document is read: a line is a view of its page's text, and to keep it is to keep the page. */
export function forgetTexts(): void {
  for (const known of memos) known.clear();
}
