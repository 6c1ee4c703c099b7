/**
 * The state of a message. `queued`: the vendor has it, and has not sent it yet; `sent`: it is on its way; `delivered`: the
 * recipient's device has it; `read`: the recipient read it; `failed`: it was not sent; `undelivered`: it was sent and did
 * not arrive; `revoked`: it was taken back; `unknown`: the vendor uses a word that its documentation does not have.
 */
export type DeliveryState =
  | "queued"
  | "sent"
  | "delivered"
  | "read"
  | "failed"
  | "undelivered"
  | "revoked"
  | "unknown";

/**
 * What an update did. `applied`: the message is in the new state; `repeated`: it was in that state already; `late`: the
 * update is about an earlier state, as events come out of order, and `unknown` is the earliest; `illegal`: no message can
 * have been in both states, so the vendor contradicts itself.
 */
export type DeliveryStep = "applied" | "repeated" | "late" | "illegal";

/** The state of a message after an update, and what the update did. */
export interface Advanced {
  readonly state: DeliveryState;
  readonly step: DeliveryStep;
}

/** Which states may come after a state, at once or later. A vendor may leave out any state between two. */
const later: Readonly<Record<DeliveryState, readonly DeliveryState[]>> = {
  unknown: ["queued", "sent", "delivered", "read", "failed", "undelivered", "revoked"],
  queued: ["sent", "delivered", "read", "failed", "undelivered", "revoked"],
  sent: ["delivered", "read", "failed", "undelivered", "revoked"],
  delivered: ["read", "revoked"],
  read: ["revoked"],
  failed: [],
  undelivered: [],
  revoked: [],
};

/**
 * Reads an update of a message that is in a state: that of its receipt, or what the last update led to. Only an update that
 * is `applied` changes the state, so the order of events and their repetition do not matter. It changes nothing that you
 * give it. A word that is no state is `illegal`.
 */
export function advance(state: DeliveryState, { status }: { readonly status: DeliveryState }): Advanced {
  if (status === state) return { state, step: "repeated" };
  if (comesAfter(status, state)) return { state: status, step: "applied" };
  return { state, step: comesAfter(state, status) ? "late" : "illegal" };
}

function comesAfter(status: DeliveryState, state: DeliveryState): boolean {
  return Object.hasOwn(later, state) && later[state].includes(status);
}

/** A vendor's words for states, as its documentation has them. */
export type StateWords = Readonly<Record<string | number, DeliveryState>>;

/** The state that a vendor's word means. Any other word, and what is no word, is `unknown`. */
export function stateOf(words: StateWords, word: unknown): DeliveryState {
  // As a key, a list with one word in it would be that word.
  const isWord = typeof word === "string" || typeof word === "number";
  return (isWord && Object.hasOwn(words, word) && words[word]) || "unknown";
}
