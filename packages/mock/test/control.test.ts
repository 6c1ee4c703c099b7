import { execFile, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { assertKeptTheContract, type Mock, startMock } from "../src/index.js";
import { startCommand } from "./cli-command.js";
import { documentOf, operation, serve } from "./documents.js";
import { boundary, postForm, serveForm } from "./forms.js";
import { connectRaw } from "./raw-client.js";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock("sociocs", { control: true });
  return () => mock.close();
});
afterEach(() => mock.reset());

const json = { "Content-Type": "application/json" };

async function control(
  start: string,
  asked?: unknown,
  headers: Readonly<Record<string, string>> = {},
  url = mock.url,
) {
  const [method = "", path = ""] = start.split(" ");
  const body = asked === undefined ? null : JSON.stringify(asked);
  const init = { method, body, headers: { ...(body !== null && json), ...headers } };
  const response = await fetch(`${url}/__trunkline${path}`, init);
  const text = await response.text();
  return {
    status: response.status,
    told: text === "" ? undefined : JSON.parse(text),
    headers: response.headers,
  };
}

async function list(): Promise<number> {
  const response = await fetch(`${mock.url}/lists`, { headers: { apikey: "any" } });
  await response.text();
  return response.status;
}

describe("a mock is controlled over HTTP:", () => {
  it("it makes and ends rules, and reads and forgets requests", async () => {
    expect(
      await control("POST /rules", { operation: "listContactLists", reply: { status: 400 }, times: 1 }),
    ).toMatchObject({
      status: 200,
      told: { id: 1 },
    });
    await control("POST /rules", { fault: "rateLimit", options: { status: 503 }, delay: 1 });
    expect([await list(), await list()]).toEqual([400, 503]);
    expect((await control("DELETE /rules/2")).status).toBe(204);
    expect(await list()).toBe(200);
    const { told } = await control("GET /requests?operation=listContactLists");
    expect(told.requests).toMatchObject([
      {
        operationId: "listContactLists",
        method: "GET",
        target: "/lists",
        body: null,
        violations: [],
        response: { status: 400 },
      },
      { fault: "rateLimit", response: { status: 503 } },
      { response: { status: 200, headers: { "Content-Type": "application/json" } } },
    ]);
    expect((await control("POST /reset")).status).toBe(204);
    expect((await control("GET /requests")).told).toEqual({ requests: [] });
  });

  it("control requests are not recorded, and no rule strikes them", async () => {
    mock.on().fail("resetBeforeRequest");
    expect((await control("GET ")).told).toEqual({
      operations: mock.operations,
      events: mock.events,
      webhookSecret: mock.webhookSecret,
    });
    expect(mock.requests).toEqual([]);
    assertKeptTheContract(mock);
  });

  it("it reads forms with their bytes", async () => {
    await using forms = await serveForm({ control: true });
    const form =
      '--b\r\nContent-Disposition: form-data; name="files"; filename="a"\r\nContent-Type: image/png\r\n\r\nAB\r\n--b--';
    await postForm(forms, form, boundary);
    const { told } = await control("GET /requests", undefined, {}, forms.url);
    expect(told.requests).toMatchObject([
      {
        body: { files: [{ name: "a", type: "image/png", size: 2 }] },
        parts: [{ name: "files", filename: "a", type: "image/png", base64: "QUI=" }],
      },
    ]);
  });

  it("it moves the vendor's time", async () => {
    await using pbx = await startMock("yeastar", { control: true });
    const at = "/__trunkline/advance";
    const init = { method: "POST", headers: json, body: '{"ms":1800000}' };
    expect((await fetch(pbx.url + at, init)).status).toBe(204);
  });
});

describe("an invalid control request gets an error:", () => {
  it.each<[string, unknown, number, string]>([
    [
      "GET /request",
      undefined,
      404,
      "GET /__trunkline/request is unknown; known: GET /__trunkline, GET /__trunkline/requests, ",
    ],
    ["PUT /reset", {}, 404, "PUT /__trunkline/reset is unknown; "],
    [
      "GET /requests?operation=sendMesage",
      undefined,
      400,
      'Operation "sendMesage" is unknown; did you mean "sendMessage"?',
    ],
    [
      "POST /rules",
      { operation: "sendMesage", delay: 1 },
      400,
      'sociocs has no operation "sendMesage"; did you mean "sendMessage"?',
    ],
    ["POST /rules", { operaton: "a" }, 400, 'rule: option "operaton" is unknown; did you mean "operation"?'],
    ["POST /rules", {}, 400, "A rule must have a reply, a fault or a delay"],
    ["POST /rules", { reply: {}, fault: "rateLimit" }, 400, "A rule must have a reply or a fault, not both"],
    [
      "POST /rules",
      { operation: "listContactLists", reply: { body: 1 } },
      400,
      "Reply to listContactLists breaks the contract: body: ",
    ],
    ["POST /rules", { fault: "rateLimt" }, 400, 'Fault "rateLimt" is unknown; did you mean "rateLimit"?'],
    ["POST /rules", { fault: "refuse" }, 400, 'Fault "refuse" would also block /__trunkline; '],
    ["POST /rules", { fault: "resetOnConnect" }, 400, 'Fault "resetOnConnect" would also block '],
    ["DELETE /rules/9", undefined, 400, "Rule 9"],
    ["POST /events/none", { url: "http://127.0.0.1:1/", payload: {} }, 400, 'sociocs has no event "none"; '],
    ["POST /advance", { ms: -1 }, 400, 'advance: option "ms" must be a number of milliseconds '],
  ])("%s %j", async (start, asked, status, error) => {
    const result = await control(start, asked);
    expect(result).toMatchObject({ status, told: { error: expect.stringContaining(error) } });
  });

  it("a body that is not JSON", async () => {
    const init = { method: "POST", body: "{}", headers: { "Content-Type": "text/plain" } };
    expect((await fetch(`${mock.url}/__trunkline/reset`, init)).status).toBe(415);
    expect((await fetch(`${mock.url}/__trunkline/reset`, { ...init, headers: json, body: "{" })).status).toBe(
      400,
    );
  });
});

describe("no page in a browser controls a mock", () => {
  it.each([
    ["of another origin", { Origin: "https://evil.example" }],
    ["without an origin of its own", { Origin: "null" }],
    ["that another site shows", { "Sec-Fetch-Site": "cross-site" }],
    ["of a name that leads here", { Host: "evil.example:4010" }],
  ])("%s", async (_, headers) => {
    for (const start of ["GET /requests", "POST /reset", "DELETE /rules/1"]) {
      const result = await rawControl(start, headers);
      expect(result).toMatch(/^HTTP\/1\.1 403 /);
      expect(result).not.toMatch(/access-control-/i);
    }
  });

  it("nor is it told that it may", async () => {
    const asking = { Origin: "https://evil.example", "Access-Control-Request-Method": "POST" };
    const { status, headers } = await control("OPTIONS /reset", undefined, asking);
    expect([status, headers.get("access-control-allow-origin")]).toEqual([403, null]);
  });
});

it("cannot be controlled by default, nor if the contract has the path", async () => {
  await using closed = await startMock("sociocs");
  expect((await control("GET ", undefined, {}, closed.url)).status).toBe(404);
  expect(closed.requests).toHaveLength(1);
  const own = documentOf({ "/__trunkline/a": { get: operation("getA") } });
  await expect(serve(own, { control: true })).rejects.toThrow("has an operation at /__trunkline/a");
});

const hasPython = spawnSync("python3", ["--version"]).status === 0;
if (!hasPython) console.log("The test in Python is skipped: there is no python3.");

it.skipIf(!hasPython)("a test in Python controls a mock that the command started", async () => {
  const command = startCommand(["sociocs", "--control"]);
  const text = await command.until(/Control: \S+\n/);
  const [, url = ""] = /Control: (\S+)\/__trunkline\n/.exec(text) ?? [];
  const script = fileURLToPath(new URL("control.py", import.meta.url));
  const { stdout } = await promisify(execFile)("python3", [script, url]);
  const sent = ["sendMessage", "Hi", []];
  expect(JSON.parse(stdout)).toEqual({
    rule: [200, { id: 1 }],
    refused: "error",
    sent: "success",
    requests: [sent, sent],
    fault: [200, { id: 2 }],
    limited: 503,
    ended: [204, null],
    again: 200,
    event: [200, { status: 202, body: "taken" }],
    delivered: 1,
    reset: [204, null],
    forgotten: { requests: [] },
  });
  await command.stop();
});

/** What is no header that fetch lets be set is written by hand. */
async function rawControl(start: string, headers: Readonly<Record<string, string>>): Promise<string> {
  const [method = "", path = ""] = start.split(" ");
  const lines = Object.entries({ Host: "127.0.0.1", ...headers }).map(([name, value]) => `${name}: ${value}`);
  using client = connectRaw(Number(new URL(mock.url).port));
  client.write(`${method} /__trunkline${path} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`);
  const { text } = await client.closed;
  return text;
}
