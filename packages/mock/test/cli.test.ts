import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startMock } from "../src/index.js";
import { type Command, endCommands, freePair, startCommand, urlsOf } from "./cli-command.js";

afterAll(endCommands);

const json = { "Content-Type": "application/json" };

function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(url, { method: "POST", headers: { ...json, ...headers }, body: JSON.stringify(body) });
}

async function token(base: string): Promise<unknown> {
  const body = { username: "u", password: "p" };
  return await (await post(`${base}/get_token`, body, { "User-Agent": "OpenAPI" })).json();
}

describe("the command with several vendors", () => {
  let folder: string;
  let port: number;
  let command: Command;
  let urls: string[];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "trunkline-mock-"));
    const document = join(folder, "ping.json");
    const responses = { "204": { description: "Pong." } };
    const paths = { "/ping": { get: { operationId: "ping", responses } } };
    await writeFile(
      document,
      JSON.stringify({ openapi: "3.1.0", info: { title: "P", version: "1" }, paths }),
    );
    port = await freePair();
    const faults = ["--fail", "ping=resetAfterRequest,times=1"];
    command = startCommand(["yeastar", document, "--port", String(port), "--seed", "7", ...faults]);
    urls = await urlsOf(command);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("listens on successive ports, and shows how to create a client", () => {
    expect(urls).toEqual([`http://127.0.0.1:${port}`, `http://127.0.0.1:${port + 1}`]);
    expect(command.stdout()).toContain(`createYeastar({ baseUrl: "http://127.0.0.1:${port}", … })`);
  });

  it("prints a line for each request: time, vendor, target, operation, status and duration", async () => {
    await token(String(urls[0]));
    const [line] = /^.*getToken.*$/m.exec(await command.until(/getToken.*\n/)) ?? [];
    expect(line).toMatch(/^\d\d:\d\d:\d\d {2}yeastar {2}POST {4}\/get_token {2}getToken {2}200 {2}\d+ ms$/);
  });

  it("uses the given seed", async () => {
    await using own = await startMock("yeastar", { seed: 7 });
    await using other = await startMock("yeastar", { seed: 8 });
    // The first one was given out above.
    const tokens = [await token(own.url), await token(own.url)];
    expect(await token(String(urls[0]))).toEqual(tokens[1]);
    expect(await token(other.url)).not.toEqual(tokens[0]);
  });

  it("prints the fault in place of the status", async () => {
    await expect(fetch(`${urls[1]}/ping`)).rejects.toThrow("fetch failed");
    expect((await fetch(`${urls[1]}/ping`)).status).toBe(204);
    const text = await command.until(/ 204 /);
    expect(text).toMatch(
      /ping {5,}GET {5}\/ping {2}ping {2}resetAfterRequest {2}\d+ ms\n.*\/ping {2}ping {2}204 {2}\d+ ms\n/,
    );
  });

  it("prints each violation on an indented line", async () => {
    await post(`${urls[0]}/refresh_token`, {}, { "User-Agent": "OpenAPI" });
    expect(await command.until(/refreshToken.*\n {2}body.*\n/)).toMatch(
      /refreshToken {2}4\d\d .*\n {2}body.*refresh_token.*\n/,
    );
  });

  it("prints no value of a query, a header or a body", async () => {
    const secret = "s3cret";
    const target = `/message/send?access_token=${secret}&page=${secret}&${secret}`;
    await post(
      `${urls[0]}${target}`,
      { msg_body: secret, to: secret },
      { Authorization: `Bearer ${secret}` },
    );
    await post(`${urls[0]}/nothing?apikey=${secret}`, { password: secret });
    const text = await command.until(/nothing\?apikey=\*\*\* /);
    expect(text).toContain("/message/send?access_token=***&page=***&***  sendMessage");
    expect(text).not.toContain(secret);
  });

  it("prints no line break or control character of a sender", async () => {
    await post(`${urls[0]}/get_token`, {
      username: "u",
      password: "p",
      "a\nb\u001b[31m\u202e": 1,
    });
    const text = await command.until(/\{1b\}/);
    expect(text).toContain("a\\u{a}b\\u{1b}[31m\\u{202e}");
    expect(text).not.toMatch(/\p{Cf}|(?!\n)\p{Cc}/u);
  });
});
