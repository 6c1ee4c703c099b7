import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type EmitOptions, type Mock, startMock } from "../src/index.js";
import { startServer, type TestServer } from "../src/server.js";

let pbx: Mock;
/** A receiver that never answers. */
let receiver: TestServer;
beforeAll(async () => {
  pbx = await startMock("yeastar");
  receiver = await startServer(() => {});
});
afterAll(async () => {
  await pbx.close();
  await receiver.close();
});

describe("a delivery is refused", () => {
  const withCredentials =
    'readReceipt cannot be delivered to "http://127.0.0.1:9" with a username or a password; leave them out of its address';
  const unchecked = "mend it, or pass { unchecked: true }";
  it.each<[string, string, unknown, string | undefined, string, object?]>([
    [
      "of an event that is none",
      "readReciept",
      {},
      undefined,
      'yeastar has no event "readReciept"; did you mean "readReceipt"?',
    ],
    [
      "of an example that is none",
      "readReceipt",
      {},
      undefined,
      'readReceipt has no example "sent"; there are read',
      { example: "sent" },
    ],
    [
      "that breaks the contract",
      "messageSendingResult",
      { msg: { msg_id: "7" } },
      undefined,
      `The payload of messageSendingResult breaks the contract at body/msg/msg_id: must be an integer; ${unchecked}`,
    ],
    [
      "that lacks a member",
      "messageSendingResult",
      { msg: undefined },
      undefined,
      `The payload of messageSendingResult breaks the contract at body: needs \`msg\`; ${unchecked}`,
    ],
    ["that is no object", "readReceipt", [], undefined, "The payload of readReceipt must be an object"],
    ["that is nothing", "readReceipt", undefined, undefined, "The payload of readReceipt must be an object"],
    [
      "to what is no address",
      "readReceipt",
      {},
      "hook",
      'readReceipt cannot be delivered: its address is no URL; give one such as "http://127.0.0.1:3000/hook"',
    ],
    [
      "to a file",
      "readReceipt",
      {},
      "file:///tmp/hook",
      'readReceipt cannot be delivered to "file:", which is no http or https URL',
    ],
    [
      "to another scheme, with credentials",
      "readReceipt",
      {},
      "ftp://user:s3cret@127.0.0.1:9/s3cret?s3cret",
      'readReceipt cannot be delivered to "ftp://127.0.0.1:9", which is no http or https URL',
    ],
    [
      "to an address with credentials",
      "readReceipt",
      {},
      "http://user:s3cret@127.0.0.1:9/h",
      withCredentials,
    ],
    ["to an address with a user", "readReceipt", {}, "http://s3cret@127.0.0.1:9/h", withCredentials],
    ["to an address with a password", "readReceipt", {}, "http://:s3cret@127.0.0.1:9/h", withCredentials],
    [
      "with options that are none",
      "readReceipt",
      {},
      undefined,
      "The options of emit must be an object such as { example: … }",
      5 as never,
    ],
    [
      "in a form that the contract does not have",
      "incomingMessage",
      {},
      undefined,
      'incomingMessage is not delivered in the form "nested"; leave the option out',
      { nested: true },
    ],
    [
      "with an option that is none",
      "readReceipt",
      {},
      undefined,
      'There is no option "unchekced" of emit; did you mean "unchecked"?',
      { unchekced: true },
    ],
    [
      "with a time that is none",
      "readReceipt",
      {},
      undefined,
      'The option "timeoutMs" of emit must be a number of milliseconds from 0 to 2147483647',
      { timeoutMs: -1 },
    ],
  ])("%s", async (_, event, payload, url, message, options) => {
    const given = pbx.emit(event, payload as never, url ?? receiver.url, options as EmitOptions);
    await expect(given).rejects.toThrow(new Error(message));
    await given.catch((error: unknown) => expect(inspect(error)).not.toContain("s3cret"));
    expect(receiver.requests).toEqual([]);
  });

  it("where nothing listens", async () => {
    await using gone = await startServer(() => {});
    await gone.close();
    await expect(pbx.emit("readReceipt", {}, `${gone.url}/hook?secret=1`)).rejects.toThrow(
      `readReceipt was not answered at ${gone.url}/hook: connect ECONNREFUSED 127.0.0.1:${gone.port}`,
    );
  });

  it("where the receiver does not response in time", async () => {
    await expect(pbx.emit("readReceipt", {}, `${receiver.url}/silent`, { timeoutMs: 50 })).rejects.toThrow(
      `readReceipt was not answered at ${receiver.url}/silent: no response within 50 ms`,
    );
  });

  it("where the receiver breaks the connection", async () => {
    // A socket that is destroyed while it is read is reset on Windows, which has another message.
    await using broken = await startServer(({ socket }) => socket.end());
    await expect(pbx.emit("readReceipt", {}, broken.url)).rejects.toThrow(
      /^readReceipt was not answered at http:.*: other side closed$/,
    );
  });
});
