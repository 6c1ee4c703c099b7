import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startMock } from "@trunkline/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { npm, pack, root, type Started, start } from "./commands.js";

let folder: string;
let project: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "trunkline-example-"));
  project = join(folder, "project");
  const tarballs = join(folder, "tarballs");
  for (const name of ["runtime", "yeastar", "unified", "outbox", "mock"])
    await pack(`packages/${name}`, tarballs);
  await cp(join(root, "examples/order-notifications"), project, {
    recursive: true,
    filter: (path) => !/[/\\](?:node_modules|dist|package-lock\.json)$/.test(path),
  });
  const packed = (await readdir(tarballs)).map((name) => join(tarballs, name));
  // Before the first release the tarballs have the version 0.0.0, which no range of a peer takes.
  const options = ["--legacy-peer-deps", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"];
  await npm(project, "install", ...options, ...packed);
}, 300_000);

afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));

describe("the example project, installed from the packed packages", () => {
  it("has each package once, from its tarball", async () => {
    const lockfile = JSON.parse(await readFile(join(project, "package-lock.json"), "utf8")) as {
      readonly packages: Readonly<Record<string, { readonly resolved?: string }>>;
    };
    const ours = Object.entries(lockfile.packages).filter(([path]) => path.includes("@trunkline/"));
    const found = ours.map(([path, { resolved }]) => [path, resolved?.startsWith("file:")]);
    expect(found).toEqual(
      ["mock", "outbox", "runtime", "unified", "yeastar"].map((name) => [
        `node_modules/@trunkline/${name}`,
        true,
      ]),
    );
  });

  it("passes its own tests", { timeout: 120_000 }, async () => {
    const report = join(folder, "report.json");
    await npm(project, "test", "--", "--reporter=default", "--reporter=json", `--outputFile=${report}`);
    const { numPassedTests, numTotalTests } = JSON.parse(await readFile(report, "utf8")) as {
      readonly numPassedTests: number;
      readonly numTotalTests: number;
    };
    expect(numPassedTests).toBeGreaterThan(0);
    expect(numPassedTests).toBe(numTotalTests);
  });

  it("type-checks, and so do all declarations of its dependencies", { timeout: 60_000 }, async () => {
    await npm(project, "run", "typecheck");
    // Hono's declarations need those of a browser.
    const strictly = ["-p", "tsconfig.json", "--noEmit", "--skipLibCheck", "false", "--lib", "es2023,dom"];
    await npm(project, "exec", "--", "tsc", ...strictly);
  });
});

describe("the example service, built and started", () => {
  beforeAll(() => npm(project, "run", "build"), 60_000);

  const settings = {
    YEASTAR_CLIENT_ID: "client-id",
    YEASTAR_CLIENT_SECRET: "client-secret",
    YEASTAR_WEBHOOK_SECRET: "webhook-secret",
    YEASTAR_CHANNEL: "twilio",
    YEASTAR_NUMBER: "+15550193510",
    PORT: "0",
  };
  const headers = { "Content-Type": "application/json" };
  const order = (port: string, id: string) =>
    fetch(`http://127.0.0.1:${port}/orders`, {
      method: "POST",
      headers,
      body: JSON.stringify({ id, phone: "+14155552671" }),
    });

  it("sends a message, logs no secret, and revokes its token when a signal stops it", async () => {
    const pbx = await startMock("yeastar");
    const OUTBOX_FILE = join(folder, "sent.db");
    const service = start(project, "dist/main.js", { ...settings, OUTBOX_FILE, YEASTAR_URL: pbx.url });
    try {
      const port = await service.says(/Listening on port (\d+)/);
      expect((await order(port, "A-1001")).status).toBe(202);
      // Any settled state ends the waiting, so that a failure shows its own state.
      expect(await service.says(/"orderId":"A-1001","state":"(\w+)"/)).toBe("accepted");
      service.signal("SIGTERM");
      expect(await service.ended).toBe(0);
      expect(pbx.requests.map(({ operationId }) => operationId)).toEqual([
        "getToken",
        "sendMessage",
        "revokeToken",
      ]);
      const token = /access_token=(\w+)/.exec(pbx.requests[1]?.target ?? "")?.[1] ?? "missing";
      expect(token).toMatch(/^\w{32}$/);
      for (const secret of [token, "client-secret", "webhook-secret", "+14155552671"]) {
        expect(service.output()).not.toContain(secret);
      }
    } finally {
      service.signal("SIGKILL");
      await service.ended;
      await pbx.close();
    }
  });

  it("loses no order and sends none twice when it is killed in the middle", { timeout: 60_000 }, async () => {
    const pbx = await startMock("yeastar");
    pbx.on("sendMessage").delay(200);
    const OUTBOX_FILE = join(folder, "killed.db");
    const run = () => start(project, "dist/main.js", { ...settings, OUTBOX_FILE, YEASTAR_URL: pbx.url });
    const ids = Array.from({ length: 30 }, (_, index) => `A-${index}`);
    const first = run();
    let next: Started | undefined;
    try {
      const port = await first.says(/Listening on port (\d+)/);
      expect(
        new Set((await Promise.all(ids.map((id) => order(port, id)))).map(({ status }) => status)),
      ).toEqual(new Set([202]));
      await first.says(/"state":"accepted"/);
      first.signal("SIGKILL");
      await first.ended;
      const second = run();
      next = second;
      const again = await second.says(/Listening on port (\d+)/);
      const shown = await Promise.all(
        ids.map(async (id) => (await fetch(`http://127.0.0.1:${again}/orders/${id}`)).status),
      );
      expect(new Set(shown)).toEqual(new Set([200]));
      // What the killed service was sending is `dispatching` until its lease is over, and is not sent by this one.
      const stateOf = async (id: string) => {
        const response = await fetch(`http://127.0.0.1:${again}/orders/${id}`);
        return ((await response.json()) as { notification: { state: string } }).notification.state;
      };
      const states = async () => new Set(await Promise.all(ids.map(stateOf)));
      await expect.poll(states, { timeout: 30_000 }).toEqual(new Set(["accepted", "dispatching"]));
      const texts = pbx.requests
        .filter(({ operationId }) => operationId === "sendMessage")
        .map(({ body }) => (body as { msg_body: string }).msg_body);
      expect(new Set(texts).size).toBe(texts.length);
      expect(texts.length).toBeGreaterThan(20);
    } finally {
      for (const service of [first, next]) {
        service?.signal("SIGKILL");
        await service?.ended;
      }
      await pbx.close();
    }
  });

  it("names the missing environment variables", async () => {
    const service = start(project, "dist/main.js", { ...settings, YEASTAR_CLIENT_SECRET: "" });
    expect(await service.ended).toBe(2);
    expect(service.output()).toBe("Missing environment variables: YEASTAR_URL, YEASTAR_CLIENT_SECRET\n");
  });
});
