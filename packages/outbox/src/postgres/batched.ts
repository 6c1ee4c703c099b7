/** Something to do, and what must not be twice in one batch. */
export interface BatchItem {
  readonly id: string;
}

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Runs what is asked for while another batch runs as one batch: a commit waits for the disk, and costs the same for one row as for
 * many. A batch has each id once, so that two steps of one row are made in the order in which they were asked for. An error that
 * `isOfOne` says is about one item does not keep the others from being done: each is then run alone.
 */
export function batched<Item extends BatchItem, Result>(
  run: (items: readonly Item[]) => Promise<readonly Result[]>,
  limit: number,
  isOfOne: (error: unknown) => boolean,
): { readonly add: (item: Item) => Promise<Result>; readonly idle: () => Promise<void> } {
  let waiting: Waiting<Item, Result>[] = [];
  let running: Promise<void> | undefined;

  async function runAll(): Promise<void> {
    // What is asked for in the same turn belongs to the first batch.
    await new Promise((resolve) => setImmediate(resolve));
    while (waiting.length > 0) {
      const batch = new Map<string, Waiting<Item, Result>>();
      const later: Waiting<Item, Result>[] = [];
      for (const one of waiting) {
        if (batch.size < limit && !batch.has(one.item.id)) batch.set(one.item.id, one);
        else later.push(one);
      }
      waiting = later;
      await runBatch([...batch.values()]);
    }
    running = undefined;
  }

  async function runBatch(asked: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await run(asked.map(({ item }) => item));
      for (const [index, { resolve }] of asked.entries()) resolve(results[index] as Result);
    } catch (error) {
      if (asked.length > 1 && isOfOne(error)) for (const one of asked) await runBatch([one]);
      else for (const { reject } of asked) reject(error);
    }
  }

  return {
    add: (item) =>
      new Promise((resolve, reject) => {
        waiting.push({ item, resolve, reject });
        running ??= runAll();
      }),
    idle: async () => running,
  };
}
