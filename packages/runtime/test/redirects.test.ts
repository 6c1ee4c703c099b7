import { describe, expect, it } from "vitest";
import { expectNoSecret } from "./canary.js";
import { calls, createFaultClient, secrets } from "./fault-calls.js";
import { respond, startServer } from "./servers.js";
import { failureOf, success } from "./vendor.js";

describe.each(calls)("a redirect of a call with a $kind body", ({ send }) => {
  it.each([301, 302, 303, 307, 308])("is never followed: %i", async (status) => {
    await using target = await startServer((_, response) => respond(response, success));
    await using server = await startServer((_, response) => {
      respond(response, "", status, {
        Location: `${target.url}/messages?${encodeURIComponent(secrets.join())}`,
      });
    });
    const error = await failureOf(send(createFaultClient(server.url)));
    expect(error).toMatchObject({ kind: "protocol", outcome: "unknown", status });
    expect(error.message).toContain(`redirects to 127.0.0.1:${target.port}`);
    expect(server.requests).toHaveLength(1);
    expect(target.requests).toEqual([]);
    expectNoSecret(error, secrets);
  });
});
