import { expect, it } from "vitest";
import { createMessenger } from "../src/index.js";
import { type Capabilities, defineChannel, object } from "../src/mapping.js";

const message = { to: "+14155552671", text: "4711" } as const;

it("a message whose mapping throws is not sent", async () => {
  const cause = new TypeError("a mistake");
  const sent: object[] = [];
  const client = {
    send: async (request: object) => {
      sent.push(request);
      return { id: "1" };
    },
    close: async () => {},
  };
  const define = defineChannel({
    vendor: "own",
    settings: object<object>({}, {}),
    capabilities: { number: true, text: true } as const satisfies Capabilities,
    mapping: {
      number: (to) => ({ to }),
      text: (): { readonly text: string } => {
        throw cause;
      },
    },
    send: (own: typeof client, request) => own.send(request),
    receipt: ({ id }) => ({ id, status: "sent" }),
  });
  const messenger = createMessenger({ own: define(client, {}) });
  expect(await messenger.send.outcome({ ...message, via: "own" })).toMatchObject({
    ...{ outcome: "notSent", error: { vendor: "own", kind: "invalid", cause } },
  });
  expect(sent).toEqual([]);
});
