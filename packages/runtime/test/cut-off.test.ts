import { describe, expect, it } from "vitest";
import { accepted, bothCalls, startScriptedServer } from "./scripted.js";
import type { Respond } from "./servers.js";
import { createAcme, failureOf } from "./vendor.js";

/** Responds with the beginning of a body, and ends the connection where more was promised. */
function cut(status: number, headers: Record<string, string> = {}): Respond {
  return (_, response) => {
    response.writeHead(status, { "Content-Type": "application/json", "Content-Length": 1000, ...headers });
    response.write('{"status":"error","code":"E_TO"', () => response.socket?.end());
  };
}

const errno = "UND_ERR_SOCKET";

describe.each(bothCalls)("a $method whose response is cut off", ({ act }) => {
  it.each([200, 201, 400, 401, 403, 404, 408, 429, 500, 503])(
    "is unknown and not retried, with any status: %i",
    async (status) => {
      await using server = await startScriptedServer(cut(status, { "Retry-After": "0" }), accepted);
      const error = await failureOf(act(createAcme({ baseUrl: server.url, retry: { baseDelayMs: 0 } })));
      const expected = { kind: "network", outcome: "unknown", status };
      expect(error).toMatchObject({ ...expected, code: undefined });
      expect(error.message).toMatch(/response body was cut off \(127\.0\.0\.1:\d+, .*\)/);
      expect(error.attempts).toMatchObject([{ ...expected, phase: "receive", errno }]);
      expect(error.cause).toMatchObject({ cause: { code: errno } });
      expect(server.requests).toHaveLength(1);
    },
  );
});
