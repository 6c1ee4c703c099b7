import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type EmitOptions, type Mock, startMock } from "../src/index.js";
import { startServer, type TestServer } from "../src/server.js";

let pbx: Mock;
/** A receiver that never responds. */
let receiver: TestServer;
beforeAll(async () => {
  pbx = await startMock("yeastar");
  receiver = await startServer(() => {});
});
afterAll(async () => {
  await pbx.close();
  await receiver.close();
});

describe("a delivery fails", () => {
  const withCredentials =
    'emit: cannot deliver readReceipt to "http://127.0.0.1:9": the address must have no username and no password';
  const unchecked = "fix it, or pass { unchecked: true }";
  it.each<[string, string, unknown, string | undefined, string, object?]>([
    [
      "of an unknown event",
      "readReciept",
      {},
      undefined,
      'yeastar has no event "readReciept"; did you mean "readReceipt"?',
    ],
    [
      "of an unknown example",
      "readReceipt",
      {},
      undefined,
      'emit: readReceipt has no example "sent"; known: read',
      { example: "sent" },
    ],
    [
      "that breaks the contract",
      "messageSendingResult",
      { msg: { msg_id: "7" } },
      undefined,
      `emit: the payload of messageSendingResult breaks the contract: body/msg/msg_id: must be an integer; ${unchecked}`,
    ],
    [
      "that lacks a member",
      "messageSendingResult",
      { msg: undefined },
      undefined,
      `emit: the payload of messageSendingResult breaks the contract: body: needs \`msg\`; ${unchecked}`,
    ],
    ["that is a list", "readReceipt", [], undefined, "emit: the payload of readReceipt must be an object"],
    [
      "that is undefined",
      "readReceipt",
      undefined,
      undefined,
      "emit: the payload of readReceipt must be an object",
    ],
    [
      "to an invalid address",
      "readReceipt",
      {},
      "hook",
      'emit: cannot deliver readReceipt: the address must be a URL such as "http://127.0.0.1:3000/hook"',
    ],
    [
      "to a file",
      "readReceipt",
      {},
      "file:///tmp/hook",
      'emit: cannot deliver readReceipt to "file:": the address must be an http or https URL',
    ],
    [
      "to another scheme, with credentials",
      "readReceipt",
      {},
      "ftp://user:s3cret@127.0.0.1:9/s3cret?s3cret",
      'emit: cannot deliver readReceipt to "ftp://127.0.0.1:9": the address must be an http or https URL',
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
      "with invalid options",
      "readReceipt",
      {},
      undefined,
      "emit: options must be an object such as { example: … }",
      5 as never,
    ],
    [
      "in a form that the contract lacks",
      "incomingMessage",
      {},
      undefined,
      'emit: the contract has no form "nested" of incomingMessage; leave the option out',
      { nested: true },
    ],
    [
      "with an unknown option",
      "readReceipt",
      {},
      undefined,
      'emit: option "unchekced" is unknown; did you mean "unchecked"?',
      { unchekced: true },
    ],
    [
      "with an invalid time",
      "readReceipt",
      {},
      undefined,
      'emit: option "timeoutMs" must be a number of milliseconds from 0 to 2147483647',
      { timeoutMs: -1 },
    ],
  ])("%s", async (_, event, payload, url, message, options) => {
    const given = pbx.emit(event, payload as never, url ?? receiver.url, options as EmitOptions);
    await expect(given).rejects.toThrow(new Error(message));
    await given.catch((error: unknown) => expect(inspect(error)).not.toContain("s3cret"));
    expect(receiver.requests).toEqual([]);
  });

  it("if nothing listens", async () => {
    await using gone = await startServer(() => {});
    await gone.close();
    await expect(pbx.emit("readReceipt", {}, `${gone.url}/hook?secret=1`)).rejects.toThrow(
      `emit: ${gone.url}/hook did not respond to readReceipt: connect ECONNREFUSED 127.0.0.1:${gone.port}`,
    );
  });

  it("if the receiver does not respond in time", async () => {
    await expect(pbx.emit("readReceipt", {}, `${receiver.url}/silent`, { timeoutMs: 50 })).rejects.toThrow(
      `emit: ${receiver.url}/silent did not respond to readReceipt: no response within 50 ms`,
    );
  });

  it("if the receiver breaks the connection", async () => {
    // A socket that is destroyed while it is read is reset on Windows, which has another message.
    await using broken = await startServer(({ socket }) => socket.end());
    await expect(pbx.emit("readReceipt", {}, broken.url)).rejects.toThrow(
      /^emit: http:.* did not respond to readReceipt: other side closed$/,
    );
  });
});
