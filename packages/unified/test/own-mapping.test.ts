import { expect, it } from "vitest";
import { createMessenger } from "../src/index.js";
import { type Capabilities, defineChannel, object } from "../src/mapping.js";

const capabilities = { number: true, file: true } as const satisfies Capabilities;

/** As promises of other libraries are, and those of another realm. */
class Later {
  readonly #value: object;
  constructor(value: object) {
    this.#value = value;
  }
  // biome-ignore lint/suspicious/noThenProperty: it is a promise of its own
  then(resolve: (value: object) => void): void {
    resolve(this.#value);
  }
}

it("a mapping may upload by promises of any kind", async () => {
  const sent: object[] = [];
  const channel = defineChannel({
    ...{ vendor: "own", settings: object<object>({}, {}), capabilities },
    mapping: { number: (to) => ({ to }), file: () => new Later({ address: "a" }) },
    send: async (_: { close(): Promise<void> }, request) => ({ id: sent.push(request) }),
    receipt: ({ id }) => ({ id, status: "queued" }),
  })({ close: async () => {} }, {});
  const file = { content: new Blob(["a"]), name: "a.txt" };
  await createMessenger({ own: channel }).send({ via: "own", to: "+14155552671", file });
  expect(sent).toEqual([{ to: "+14155552671", address: "a" }]);
});
