import { join } from "node:path";
import { expectSuccess } from "../command.js";
import { messages, requests } from "../consumer/send.js";
import { type Consumer, compileConsumer, installConsumer } from "./consumer.js";
import { type Send, sendElsewhere } from "./elsewhere.js";
import { type Host, startHost } from "./host.js";
import { nodeOf, nodeVersions } from "./nodes.js";
import { expect, type Steps, together } from "./steps.js";

/** Where what is released is used. */
export interface Ground {
  readonly root: string;
  readonly consumers: readonly Consumer[];
  readonly registry: string;
  /** Where verdaccio and the runtimes are installed. */
  readonly tools: string;
}

/** Installs the packages in every way that users do, and sends messages from there to the mock. */
export async function consume(steps: Steps, ground: Ground): Promise<void> {
  const { root, consumers, registry } = ground;
  await together(
    consumers.map((consumer) => async () => {
      await steps.need(`${consumer.name}: installs`, () => installConsumer(root, consumer, registry));
      await steps.need(`${consumer.name}: compiles, skipLibCheck off`, () => compileConsumer(consumer));
    }),
  );
  const hosts = consumers.filter(({ hasMock }) => hasMock);
  for (const [index, version] of nodeVersions.entries()) {
    const consumer = hosts[index % hosts.length];
    if (consumer === undefined) continue;
    await steps.take(
      `Node ${version}: the mock serves, as ${consumer.manager} has installed it`,
      async () => {
        const node = await nodeOf(root, version);
        const host = await startHost(node, consumer);
        try {
          return await serve(steps, ground, { host, node, version, isFirst: index === 0 });
        } finally {
          await host.end().catch(() => undefined);
        }
      },
    );
  }
}

interface Serving {
  readonly host: Host;
  readonly node: string;
  readonly version: string;
  /** What is no Node is tried once. */
  readonly isFirst: boolean;
}

async function serve(
  steps: Steps,
  ground: Ground,
  { host, node, version, isFirst }: Serving,
): Promise<string> {
  let senders = 0;
  const send: Send = async (name, work) => {
    await steps.take(name, async () => {
      const said = String(await work()).trim();
      expect(said === `accepted ${messages}`, `not ${messages} messages were accepted: ${said}`);
      senders += 1;
    });
  };
  for (const { name, folder } of ground.consumers) {
    await send(`Node ${version}: ${name}`, () => runScript(node, folder, host.addresses));
  }
  const { consumers, registry, tools } = ground;
  const folder = consumers[0]?.folder ?? "";
  if (isFirst) await sendElsewhere(steps, send, { folder, addresses: host.addresses, registry, tools });
  const came = await host.end();
  expect(came.requests === senders * requests, `${came.requests} requests came from ${senders} programs`);
  expect(came.broken === 0, `${came.broken} requests broke their contract`);
  return `${came.requests} requests, each as its contract says`;
}

function runScript(node: string, folder: string, addresses: string): Promise<string> {
  const args = [join(folder, "out/main.js"), addresses];
  return expectSuccess("To send", node, args, { cwd: folder, timeoutMs: 60_000 });
}
