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
const judges = "The same answer is judged otherwise.";
const repeats = "Calls are repeated where they were not, or no longer where they were.";
const token = "Tokens are fetched, renewed or given back otherwise.";

/** The parts of an envelope, by their member. */
export const envelopeRules: Readonly<Record<string, Rule>> = {
  success: { added: "major", changed: "major", removed: "major", why: judges },
  failure: { added: "major", changed: "major", removed: "major", why: judges },
  code: {
    added: "minor",
    changed: "major",
    removed: "major",
    why: "`code` is another for the same failure, and with it its kind and its outcome.",
  },
  message: {
    added: "minor",
    changed: "minor",
    removed: "minor",
    why: "The sentence of an error is another.",
  },
  retryAfter: {
    added: "minor",
    changed: "minor",
    removed: "minor",
    why: "Calls wait for another time, or not.",
  },
  fields: { added: "minor", changed: "minor", removed: "minor", why: "`fields` of an error are others." },
};

/**
 * What a failure means. A row that comes or goes with another outcome than held without it is a change of the outcome;
 * this is what it asks for where the outcome is the same.
 */
export const meaningRules = {
  entry: {
    added: { severity: "minor", why: "More is known of it." },
    removed: { severity: "major", why: "What was known of it is known no more." },
  },
  kind: {
    added: "minor",
    changed: "minor",
    removed: "minor",
    why: "`kind` is another for the same failure; whether the vendor acted is told as before.",
  },
  outcome: { added: "major", changed: "major", removed: "major", why: decides },
} as const;

/** What an operation says of its own exchange. */
export const operationRules: Readonly<Record<string, Rule>> = {
  "x-trunkline-envelope": { added: "major", changed: "major", removed: "major", why: judges },
  "x-trunkline-idempotency": { added: "minor", changed: "minor", removed: "minor", why: repeats },
};

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
export const eventRules: Readonly<Record<string, Rule>> = {
  "x-trunkline-event": {
    added: "major",
    changed: "major",
    removed: "major",
    why: "Deliveries that were of this type may be of another, or of none.",
  },
  "x-trunkline-payload": {
    added: "minor",
    changed: "major",
    removed: "major",
    why: "Deliveries in one of these forms are read or refused.",
  },
  "x-trunkline-signature": {
    added: "minor",
    changed: "major",
    removed: "major",
    why: "What a receiver with a `secret` accepts is another.",
  },
};

/** What it asks when an event is looked for before another that it was not looked for before. */
export const eventOrderRule = {
  severity: "major",
  why: "A delivery is of the first type that it has the marks of, so one that was of the other type may be of this one.",
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
