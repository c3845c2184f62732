/**
 * The items in their order, with up to `count` of them begun before they are asked for: files are
 * read by the system while this program is busy with one of them.
 */
export async function* readAhead<T>(
  items: AsyncIterable<() => Promise<T>>,
  count: number,
): AsyncGenerator<T> {
  const begun: Promise<T>[] = [];
  for await (const begin of items) {
    begun.push(begin());
    if (begun.length > count) yield await (begun.shift() as Promise<T>);
  }
  for (const item of begun) yield await item;
}

/** The items in their order, `size` of them at a time; the last ones may be fewer. */
export async function* inGroups<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let group: T[] = [];
  for await (const item of items) {
    group.push(item);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
