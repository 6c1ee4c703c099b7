import type { Reason } from "../severity.js";

type Level = Reason["severity"];

/** What it asks when a part of a contract that no type shows is added, changed or removed, and why. */
export interface Rule {
  readonly added: Level;
  readonly changed: Level;
  readonly removed: Level;
  readonly why: string;
}

const decides = "Programs decide by `outcome` whether to send again: a message may be lost, or come twice.";
const judges = "The same answer is judged differently.";
const repeats = "Calls are now repeated where they were not, or no longer repeated where they were.";
const token = "Tokens are fetched, renewed or given back in another way.";

/** The parts of an envelope, by their member. */
export const envelopeRules = {
  success: { added: "major", changed: "major", removed: "major", why: judges },
  failure: { added: "major", changed: "major", removed: "major", why: judges },
  code: {
    added: "minor",
    changed: "major",
    removed: "major",
    why: "The same failure has another `code`, and with it another kind or outcome.",
  },
  message: {
    added: "minor",
    changed: "minor",
    removed: "minor",
    why: "The message of an error is another.",
  },
  retryAfter: {
    added: "minor",
    changed: "minor",
    removed: "minor",
    why: "Calls wait for another time, or no longer wait.",
  },
  fields: { added: "minor", changed: "minor", removed: "minor", why: "An error has other `fields`." },
} as const satisfies Readonly<Record<string, Rule>>;

/**
 * What a failure means. A row that comes or goes with another outcome than held without it is a change of the outcome;
 * this is what it asks for where the outcome is the same.
 */
export const meaningRules = {
  entry: {
    added: { severity: "minor", why: "More is known of it." },
    removed: { severity: "major", why: "Less is known of it." },
  },
  kind: {
    added: "minor",
    changed: "minor",
    removed: "minor",
    why: "The same failure has another `kind`; its `outcome` is as before.",
  },
  outcome: { added: "major", changed: "major", removed: "major", why: decides },
} as const;

/** What an operation says of its own exchange. */
export const operationRules = {
  "x-trunkline-envelope": { added: "major", changed: "major", removed: "major", why: judges },
  "x-trunkline-idempotency": { added: "minor", changed: "minor", removed: "minor", why: repeats },
} as const satisfies Readonly<Record<string, Rule>>;

/**
 * What an operation or an event must have to prove that it is one. A place more turns answers that were successes into
 * errors, which programs meet at run time; a place less turns such errors into successes.
 */
export const proofRule: Rule = {
  added: "major",
  changed: "major",
  removed: "minor",
  why: "An answer that lacks it is an error of unknown outcome, and a delivery that lacks it is refused.",
};

/** What an event says of its deliveries. */
export const eventRules = {
  event: {
    added: "major",
    changed: "major",
    removed: "major",
    why: "Deliveries that were of this type may be of another, or of none.",
  },
  payload: {
    added: "minor",
    changed: "major",
    removed: "major",
    why: "Deliveries in one of these forms are read or refused.",
  },
  signature: {
    added: "minor",
    changed: "major",
    removed: "major",
    why: "A receiver with a `secret` accepts other deliveries.",
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** What it asks when an event is tried before another that was tried before it. */
export const eventOrderRule = {
  severity: "major",
  why: "A delivery is of the first type that it fits, so one that was of the other type may now be of this one.",
} as const;

/** How a token is had. That credentials are others shows in their types. */
export const tokenRule: Rule = { added: "minor", changed: "minor", removed: "minor", why: token };

/** What the client sends by itself. That a parameter has to be given, or need not, shows in its types. */
export const sentRule: Rule = {
  added: "minor",
  changed: "minor",
  removed: "minor",
  why: "The client sends another value where none is given.",
};

export const addressRule: Rule = {
  added: "minor",
  changed: "minor",
  removed: "minor",
  why: "Requests go to another host, which a firewall, a proxy or a recording may have to know.",
};
