import { type AnyChannel, type ErrorKind, type Outcome, VendorError } from "../src/index.js";
import { type Capabilities, defineChannel, object, text } from "../src/mapping.js";

/** How a message ends: with the id of a vendor that accepted it, or with an error. */
export type Ending = string | { readonly kind: ErrorKind; readonly outcome: Outcome } | Error;

/** A client of one's own, which no generator made. */
interface OwnClient {
  deliver(request: object, options: object): Promise<{ readonly id: string }>;
  close(): Promise<void>;
}

export interface OwnChannel {
  readonly channel: AnyChannel;
  /** What its vendor got. */
  readonly got: object[];
  /** The options of each call. */
  readonly options: object[];
  isClosed: boolean;
}

const capabilities = {
  ...{ number: true, text: true, reference: { maxLength: 5 } },
  file: { maxBytes: 10 },
} as const satisfies Capabilities;

const define = defineChannel({
  vendor: "own",
  settings: object<{ readonly account: string }>({ account: text }, {}),
  capabilities,
  mapping: {
    number: (to) => ({ to }),
    text: (text) => ({ text }),
    reference: (reference) => ({ reference }),
    file: ({ content }) => ({ content }),
  },
  send: (client: OwnClient, request, { account }, options) =>
    client.deliver({ account, ...request }, options),
  receipt: ({ id }) => ({ id, status: "sent", correlation: `c-${id}` }),
});

/** A channel of a vendor that ends its messages as told, one after the other, and the last way from then on. */
export function ownChannel(...endings: readonly Ending[]): OwnChannel {
  const own = { got: [] as object[], options: [] as object[], isClosed: false };
  const client: OwnClient = {
    deliver: async (request, options) => {
      const ending = endings[Math.min(own.got.length, endings.length - 1)] ?? "1";
      own.got.push(request);
      own.options.push(options);
      await Promise.resolve();
      if (typeof ending === "string") return { id: ending };
      throw ending instanceof Error ? ending : failure(ending);
    },
    close: async () => {
      own.isClosed = true;
    },
  };
  return Object.assign(own, { channel: define(client, { account: "a" }) });
}

export function failure({
  kind,
  outcome,
}: {
  readonly kind: ErrorKind;
  readonly outcome: Outcome;
}): VendorError {
  return new VendorError({ vendor: "own", operation: "deliver", kind, outcome, reason: "no" });
}
