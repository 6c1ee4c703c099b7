import type { NewRow } from "./row.js";

/** How far a bulk add is. */
export interface AddProgress {
  /** How many messages were taken from the iterable. */
  readonly taken: number;
  /** How many of them are in the outbox now and were not before. */
  readonly added: number;
}

/** How to add many messages. */
export interface AddAllOptions {
  /** Gets the numbers after each batch. An error in it ends the adding; what was added stays. */
  readonly onProgress?: (progress: AddProgress) => unknown;
}

const mostRows = 500;
/** A batch with large files has fewer rows, so that memory stays flat. */
const mostCharacters = 4_000_000;

/**
 * Adds messages batch by batch, and takes the next message only when there is room for it. If the iterable throws, or a message is
 * invalid, those before it are added first.
 */
export async function addAll<Entry>(
  entries: Iterable<Entry> | AsyncIterable<Entry>,
  makeRow: (entry: Entry) => Promise<NewRow>,
  addRows: (rows: readonly NewRow[]) => Promise<readonly string[]>,
  { onProgress }: AddAllOptions,
): Promise<AddProgress> {
  let batch: NewRow[] = [];
  let characters = 0;
  let [taken, added] = [0, 0];
  const flush = async () => {
    if (batch.length === 0) return;
    const rows = batch;
    batch = [];
    characters = 0;
    added += (await addRows(rows)).length;
    taken += rows.length;
    await onProgress?.({ taken, added });
  };
  let failed: { readonly error: unknown } | undefined;
  try {
    for await (const entry of entries) {
      const row = await makeRow(entry);
      batch.push(row);
      characters += row.message.length;
      if (batch.length >= mostRows || characters >= mostCharacters) await flush();
    }
  } catch (error) {
    failed = { error };
  }
  await flush();
  if (failed) throw failed.error;
  return { taken, added };
}
