import { expect, it } from "vitest";
import { createMessenger, type SendAllResult } from "../../src/index.js";
import { failure, ownChannel } from "../own-channel.js";

const limited = failure({ kind: "rateLimited", outcome: "rejected" });

it("sends each message as it was when it was taken, although the iterable gives one object again and again", async () => {
  const own = ownChannel(limited, "1");
  const messenger = createMessenger({ a: own.channel }) as unknown as {
    sendAll(messages: Iterable<object>, options: object): AsyncIterable<SendAllResult>;
  };
  function* messages() {
    const one = { via: "a", to: "+14155552671", text: "" };
    for (let index = 0; index < 5; index += 1) {
      one.text = `${index}`;
      yield one;
    }
    one.via = "b";
  }
  const outcomes: string[] = [];
  for await (const { outcome } of messenger.sendAll(messages(), { perSecond: 50 })) outcomes.push(outcome);
  expect(outcomes).toEqual(Array(5).fill("accepted"));
  const [first, ...accepted] = own.got.map((request) => (request as { readonly text: string }).text);
  // The first one was limited, so it was sent again.
  expect(first).toBe("0");
  expect(accepted.sort()).toEqual(["0", "1", "2", "3", "4"]);
});
