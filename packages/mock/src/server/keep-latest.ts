/** Puts an item at the end of a list, and drops those at its beginning that are too many. */
export function keepLatest<Item>(list: Item[], item: Item, most: number): void {
  list.push(item);
  if (list.length > most) list.splice(0, list.length - most);
}
