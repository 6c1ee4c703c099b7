import { readdirSync, readFileSync } from "node:fs";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contractPath, type Mock, startMock, vendors } from "../src/index.js";

const message = { provider: "twlo", channel_key: "twlo_1", to: "+16175551212", text: "Hello" };

function post(mock: Mock, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${mock.url}/message`, {
    method: "POST",
    headers: { apikey: "a:b", "Content-Type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
}

describe("a mock server of a vendor", () => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock("sociocs");
  });
  afterAll(() => mock.close());

  it("responds from the contract", async () => {
    const response = await post(mock, message);
    expect(response.status).toBe(200);
    expect(response.headers.get("sl-violations")).toBeNull();
    expect(await response.json()).toEqual({ status: "success", data: { message_id: "Xyz12345" } });
  });

  it("rejects a body that breaks the contract, and names the field", async () => {
    const response = await post(mock, { ...message, channel_key: "" });
    expect(response.status).toBe(400);
    expect(response.headers.get("sl-violations")).toContain('["request","body","channel_key"]');
  });

  it("rejects a request without credentials", async () => {
    const response = await post(mock, message, { apikey: "" });
    expect(response.status).toBe(401);
  });

  it("responds with the example or the status of Prefer", async () => {
    const failed = await post(mock, message, { Prefer: "example=invalidChannelKey" });
    expect(await failed.json()).toEqual({ status: "error", errors: [{ msg: "Invalid channel_key." }] });
    const limited = await post(mock, message, { Prefer: "code=429" });
    expect(limited.status).toBe(429);
  });

  it("is reached on this machine alone", () => {
    expect(new URL(mock.url).hostname).toBe("127.0.0.1");
  });
});

it("has a contract of every vendor", () => {
  const specs = new URL("../../../specs/", import.meta.url);
  const folders = readdirSync(specs, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(vendors()).toEqual(folders.map(({ name }) => name).sort());
  for (const vendor of vendors()) {
    expect(readFileSync(contractPath(vendor), "utf8")).toContain("openapi: 3.1.0");
  }
});

it("stops listening when it is closed, and a second close does nothing", async () => {
  const mock = await startMock("konnek");
  await mock.close();
  await mock.close();
  const { port } = new URL(mock.url);
  const refused = await new Promise((resolve) => {
    connect(Number(port), "127.0.0.1")
      .on("error", resolve)
      .on("connect", () => resolve("connected"));
  });
  expect(refused).toMatchObject({ code: "ECONNREFUSED" });
});
