/** Lists come in pages; these walk them. */

export interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

/**
 * Every item of a list, page by page as they are asked for.
 * @param fetchPage `(cursor) => jobsList({ client, query: { limit: "100", ...(cursor && { cursor }) } })`
 */
export async function* eachItem<Item>(
  fetchPage: (cursor: string | undefined) => Promise<Page<Item>>,
): AsyncGenerator<Item, void, undefined> {
  let cursor: string | undefined;
  do {
    const page = await fetchPage(cursor);
    yield* page.items;
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
}

/** Every item of a list at once. @param limit Stops there. */
export async function allItems<Item>(
  fetchPage: (cursor: string | undefined) => Promise<Page<Item>>,
  limit = Number.POSITIVE_INFINITY,
): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of eachItem(fetchPage)) {
    if (items.length >= limit) break;
    items.push(item);
  }
  return items;
}
