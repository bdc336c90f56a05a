/** Work over many rows of many people, of which one must not stand in the way of the others. */

/**
 * Works on each in turn, and on all of them whatever becomes of one.
 * @throws AggregateError at the end, with every failure, those of nested calls one by one: a scheduled run then logs and
 * counts each, and counts as failed.
 */
export async function workOnEach<Item>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const failures: unknown[] = [];
  for (const item of items) {
    try {
      await work(item);
    } catch (error) {
      failures.push(...(error instanceof AggregateError ? error.errors : [error]));
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, "some of a run failed");
}
