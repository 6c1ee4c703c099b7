/** Equal messages that were sent at nearly the same time, so that the vendor's records of them look the same. */
export interface Equals {
  readonly hash: number;
  /** How many are under way. */
  underWay: number;
  /** How many are under way or in doubt. */
  open: number;
  /** The ids of those that the vendor accepted. */
  ids: readonly string[];
  /** When the last call ended, by `performance.now()`. */
  endedAt: number;
}

/** Gives a message its equals: those under way, and those that ended a few seconds ago. */
export interface EqualMessages {
  readonly begin: (text: string) => Equals;
  readonly end: (equals: Equals) => void;
  /** Remembers the id of a message that is known, which can be that of no other one. */
  readonly know: (id: string) => void;
  /** The last ids that are known. */
  readonly ids: () => Iterable<string>;
}

// A vendor's clock is known to five seconds, and the time of a record to one.
const nearMs = 7000;
const mostIds = 1000;
const mostKnown = 10_000;

const ofClients = /* @__PURE__ */ new WeakMap<object, EqualMessages>();

/** Those of all channels that a client has. */
export function equalMessagesOf(client: object): EqualMessages {
  const known = ofClients.get(client) ?? createEqualMessages();
  ofClients.set(client, known);
  return known;
}

function createEqualMessages(): EqualMessages {
  const known = new Map<number, Equals>();
  // Each end of a call, in order, from `first`.
  let ends: { readonly equals: Equals; readonly at: number }[] = [];
  let first = 0;
  const ids = new Set<string>();

  function forget(now: number): void {
    for (let oldest = ends[first]; oldest && oldest.at <= now - nearMs; oldest = ends[first]) {
      const { equals, at } = oldest;
      if (equals.underWay === 0 && equals.endedAt === at) known.delete(equals.hash);
      first += 1;
    }
    if (first > ends.length / 2) {
      ends = ends.slice(first);
      first = 0;
    }
  }

  return {
    begin: (text) => {
      const now = performance.now();
      forget(now);
      const hash = hashOf(text);
      const equals = known.get(hash) ?? { hash, underWay: 0, open: 0, ids: [], endedAt: now };
      known.set(hash, equals);
      equals.underWay += 1;
      equals.open += 1;
      return equals;
    },
    end: (equals) => {
      equals.underWay -= 1;
      equals.endedAt = performance.now();
      ends.push({ equals, at: equals.endedAt });
    },
    know: (id) => {
      ids.add(id);
      // A set keeps its members in the order in which they came.
      for (const oldest of ids) {
        if (ids.size <= mostKnown) return;
        ids.delete(oldest);
      }
    },
    ids: () => ids,
  };
}

/** The outcome of one of them is known: the vendor accepted it under an id, or did not. */
export function settle(equals: Equals, id?: string): void {
  // With more ids than are remembered, one of them could be taken for a message in doubt: so one stays open.
  if (id !== undefined && equals.ids.length >= mostIds) return;
  // Most have one, for which `push` would make room for seventeen.
  if (id !== undefined) equals.ids = [...equals.ids, id];
  equals.open -= 1;
}

/** Takes less memory than the text. Different messages with one hash count as equal, which keeps more of them in doubt. */
function hashOf(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index += 1)
    hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  return hash;
}
