import { createHmac } from "node:crypto";
import { describe, expect, it, vi } from "vitest";
import { createAnswer } from "../src/challenge.js";
import type { EventContract } from "../src/contract.js";
import { type DeliveryBody, DeliveryError, type DeliveryHeaders, parseDelivery } from "../src/delivery.js";
import { type ReceiveOptions, receive } from "../src/receive.js";
import { secret as wrapped } from "../src/secret.js";

const contract: EventContract = {
  vendor: "acme",
  signature: { header: "X-Acme-Signature", encoding: "hex" },
  events: [
    { type: "message", pointer: "/event", value: "message", proof: [{ pointer: "/id", type: "string" }] },
  ],
};
const secret = "canary-secret";
const maxBytes = 1000;
const body = '{"event":"message","id":"canary-id","text":"héllo 👋"}';
const event = { type: "message", payload: JSON.parse(body) };

function parse(rawBody: DeliveryBody, headers: DeliveryHeaders): Promise<unknown> {
  return parseDelivery(contract, rawBody, headers, { secret, maxBytes });
}

function delivery(content: BodyInit | null, init: RequestInit = {}): Request {
  const signature = createHmac("sha256", secret)
    .update(typeof content === "string" ? content : body)
    .digest("hex");
  const headers = { "X-Acme-Signature": signature, ...init.headers };
  // The types of the DOM lack `duplex`, without which Node takes no stream.
  const streamed: object = { duplex: "half" };
  return new Request("http://127.0.0.1/", { method: "POST", body: content, ...streamed, ...init, headers });
}

/** A stream that gives its parts one by one, and says how many were asked for, and whether the rest was cancelled. */
function streamOf(parts: readonly unknown[], atEnd: "close" | "error" = "close") {
  const seen = { pulled: 0, cancelled: false };
  const stream = new ReadableStream({
    pull(controller) {
      if (seen.pulled < parts.length) controller.enqueue(parts[seen.pulled]);
      else if (atEnd === "close") controller.close();
      else controller.error(new Error("canary-socket"));
      seen.pulled += 1;
    },
    cancel() {
      seen.cancelled = true;
    },
  });
  return { stream: stream as ReadableStream<Uint8Array>, seen };
}

/** The response, its text, what the handler was given and what `onError` was told. */
async function received(request: Request, handle?: (given: unknown) => unknown, read = parse) {
  const handled: unknown[] = [];
  const errors: unknown[] = [];
  const response = await receive(
    request,
    read,
    (given) => {
      handled.push(given);
      return handle?.(given);
    },
    { onError: (error) => errors.push(error) },
  );
  const text = await response.text();
  expect(text).not.toContain("canary");
  expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  return { status: response.status, text, allow: response.headers.get("allow"), handled, errors };
}

describe("a delivery is received", () => {
  const bytes = Buffer.from(body);
  it.each<[string, () => BodyInit]>([
    ["as text", () => body],
    ["byte by byte", () => streamOf([...bytes].map((byte) => Uint8Array.of(byte))).stream],
  ])("%s", async (_, content) => {
    const { status, text, handled, errors } = await received(delivery(content()));
    expect({ status, text, handled, errors }).toEqual({
      status: 200,
      text: "",
      handled: [event],
      errors: [],
    });
  });

  it.each<[string, (request: Request) => unknown]>([
    ["where the platform streams no body", () => undefined],
    ["where it has streams of its own", ({ body }) => ({ getReader: () => body?.getReader() })],
  ])("%s", async (_, bodyOf) => {
    const request = delivery(body);
    const own = bodyOf(request);
    const get = (_: Request, name: string) => {
      const value = name === "body" ? own : Reflect.get(request, name, request);
      return typeof value === "function" ? value.bind(request) : value;
    };
    expect(await received(new Proxy(request, { get }) as Request)).toMatchObject({
      status: 200,
      handled: [event],
    });
  });

  it("and what is parsed is what was verified, although the stream uses its bytes again", async () => {
    const part = new Uint8Array(bytes);
    const verify = crypto.subtle.verify.bind(crypto.subtle);
    const spy = vi.spyOn(crypto.subtle, "verify").mockImplementation(async (...given) => {
      const isSigned = await verify(...given);
      part.fill(32);
      return isSigned;
    });
    expect(await received(delivery(streamOf([part]).stream))).toMatchObject({
      status: 200,
      handled: [event],
    });
    spy.mockRestore();
  });

  it("after the handler is done", async () => {
    const order: string[] = [];
    const handle = async () => {
      await new Promise(setImmediate);
      order.push("handled");
    };
    await receive(delivery(body), parse, handle).then(() => order.push("responded"));
    expect(order).toEqual(["handled", "responded"]);
  });
});

describe("an invalid delivery has a status of its own, and the handler is not called", () => {
  it.each<[string, number, string, () => Request]>([
    ["without a signature", 401, "unsigned", () => delivery(body, { headers: { "X-Acme-Signature": "" } })],
    ["of other bytes", 401, "forged", () => delivery(body, { headers: { "X-Acme-Signature": "00" } })],
    ["that is no JSON", 400, "malformed", () => delivery("canary")],
    ["without a body", 401, "forged", () => delivery(null)],
    ["that lacks its proof", 400, "malformed", () => delivery('{"event":"message"}')],
    ["that is cut off", 400, "malformed", () => delivery(streamOf([Buffer.from("{")], "error").stream)],
    [
      "that says how long it is",
      413,
      "oversize",
      () => delivery("{}", { headers: { "Content-Length": "1001" } }),
    ],
  ])("%s", async (_, status, reason, request) => {
    const found = await received(request());
    expect(found).toMatchObject({
      status,
      text: reason,
      handled: [],
      errors: [{ name: "DeliveryError", reason }],
    });
    expect(String(found.errors)).not.toContain("canary");
  });

  it("and what is longer than parse allows is not read on", async () => {
    const { stream, seen } = streamOf(new Array(1000).fill(new Uint8Array(600)));
    expect(await received(delivery(stream))).toMatchObject({ status: 413, text: "oversize", handled: [] });
    expect(stream.locked).toBe(false);
    expect(seen).toEqual({ pulled: expect.toSatisfy((count) => count <= 4), cancelled: false });
  });

  it("nor read at all, if it says so", async () => {
    const { stream, seen } = streamOf(new Array(1000).fill(new Uint8Array(600)));
    const request = delivery(stream, { headers: { "Content-Length": "600000" } });
    expect(await received(request)).toMatchObject({ status: 413, handled: [] });
    expect(seen).toEqual({ pulled: expect.toSatisfy((count) => count <= 1), cancelled: false });
  });

  it.each(["GET", "HEAD", "PUT", "DELETE", "OPTIONS"])("by %s", async (method) => {
    const request = new Request("http://127.0.0.1/", { method });
    expect(await received(request)).toMatchObject({ status: 405, allow: "POST", handled: [], errors: [] });
  });
});

describe("a challenge is answered", () => {
  const names = { token: "hub.verify_token", response: "hub.challenge" };
  const ask = async (query: string, token: string | ReturnType<typeof wrapped> = "tokén/1") => {
    const request = new Request(`https://example.com/hook?${query}`);
    const response = await receive(request, parse, () => {}, {
      challenge: createAnswer("acme", names, token),
    });
    return [response.status, await response.text(), response.headers.get("content-type")];
  };
  const text = "text/plain; charset=utf-8";

  it.each<[string, string, number, string]>([
    [
      "with the token",
      "hub.mode=subscribe&hub.challenge=115%38&hub.verify_token=tok%C3%A9n%2F1",
      200,
      "1158",
    ],
    ["with another token", "hub.challenge=1158&hub.verify_token=token", 403, "forbidden"],
    ["with a part of it", "hub.challenge=1158&hub.verify_token=tok%C3%A9n%2F", 403, "forbidden"],
    ["without a token", "hub.challenge=1158", 403, "forbidden"],
    ["without the text", "hub.verify_token=tok%C3%A9n%2F1", 403, "forbidden"],
  ])("%s", async (_, query, status, answer) => {
    expect(await ask(query)).toEqual([status, answer, text]);
    expect(await ask(query, wrapped("tokén/1"))).toEqual([status, answer, text]);
  });

  it("beside deliveries, and no other method is allowed", async () => {
    const options = { challenge: createAnswer("acme", names, "token") };
    expect((await receive(delivery(body), parse, () => {}, options)).status).toBe(200);
    const put = await receive(new Request("http://127.0.0.1/", { method: "PUT" }), parse, () => {}, options);
    expect([put.status, put.headers.get("allow")]).toEqual([405, "GET, POST"]);
  });

  it("unless there is no token", () => {
    for (const token of ["", wrapped(""), undefined, 7]) {
      expect(() => createAnswer("acme", names, token as string)).toThrow(
        "acme: verifyToken must be a text that is not empty, or a secret()",
      );
    }
  });
});

describe("a mistake of the program is a 500 and is told", () => {
  it("of the handler, also where it is a DeliveryError", async () => {
    for (const thrown of [new Error("canary"), new DeliveryError("acme", "forged", "canary"), "canary"]) {
      const fail = () => Promise.reject(thrown);
      expect(await received(delivery(body), fail)).toMatchObject({
        status: 500,
        text: "failed",
        errors: [thrown],
      });
    }
  });

  it("of parse", async () => {
    const thrown = new TypeError("canary");
    const found = await received(delivery(body), undefined, () => {
      throw thrown;
    });
    expect(found).toMatchObject({ status: 500, text: "failed", handled: [], errors: [thrown] });
  });

  it.each<[string, () => Request | Promise<Request>]>([
    [
      "something read the body of this request before",
      async () => {
        const request = delivery(body);
        await request.text();
        return request;
      },
    ],
    [
      "rawBody is a stream that something else reads",
      () => {
        const request = delivery(body);
        request.body?.getReader();
        return request;
      },
    ],
    [
      "rawBody is a stream of a String; give a stream of bytes",
      () => {
        const request = delivery(body);
        return new Proxy(request, {
          get: (_, name) => (name === "body" ? streamOf([body]).stream : Reflect.get(request, name, request)),
        });
      },
    ],
  ])("%s", async (message, request) => {
    const { status, handled, errors } = await received(await request());
    expect({ status, handled }).toEqual({ status: 500, handled: [] });
    expect(errors).toEqual([
      expect.objectContaining({ name: "TypeError", message: expect.stringContaining(message) }),
    ]);
  });

  it.each<[string, ReceiveOptions["onError"]]>([
    [
      "throws",
      () => {
        throw new Error("of onError");
      },
    ],
    ["rejects", () => Promise.reject(new Error("of onError"))],
  ])("and an onError that %s changes nothing", async (_, onError) => {
    const fail = () => {
      throw new Error("of the handler");
    };
    expect((await receive(delivery(body), parse, fail, { onError: onError as () => void })).status).toBe(500);
  });

  it("by a warning of the process where there is no onError, and an invalid delivery by nothing", async () => {
    const warn = vi.spyOn(process, "emitWarning").mockImplementation(() => {});
    const thrown = new Error("of the handler");
    expect((await receive(delivery("{"), parse, () => {})).status).toBe(400);
    expect((await receive(delivery(body), parse, () => Promise.reject(thrown))).status).toBe(500);
    expect(warn.mock.calls).toEqual([[thrown]]);
    warn.mockRestore();
  });

  it("by reportError on a platform without such warnings", async () => {
    const report = vi.fn();
    vi.stubGlobal("process", undefined);
    vi.stubGlobal("reportError", report);
    try {
      await receive(delivery(body), parse, () => Promise.reject("odd"));
    } finally {
      vi.unstubAllGlobals();
    }
    expect(report).toHaveBeenCalledExactlyOnceWith("odd");
  });
});
