import { join } from "node:path";
import type { Ended } from "../command.js";
import type { Tarball } from "../tarball/tarball.js";
import type { Consumer } from "./consumer.js";
import { type Change, changeContract, movingWith } from "./contract-change.js";
import { startFailingFront } from "./failing-front.js";
import { refuse, refuseOtherContent } from "./refusals.js";
import { publisherOf, type Registry } from "./registry.js";
import { type Environment, git, prepare, publish, run, type Studio, version } from "./release.js";
import { expect, type Steps } from "./steps.js";
import { upgrade } from "./upgrade.js";

/** So many publishes pass before the registry fails. */
const passing = 2;

/** Releases what is committed. The registry fails half way through; to run it again finishes the job. */
export async function firstRelease(
  steps: Steps,
  studio: Studio,
  registry: Registry,
  { from, tarballs }: { readonly from: string; readonly tarballs: readonly Tarball[] },
): Promise<void> {
  const env = publisherOf(registry.address, studio.workplace);
  await refuse(steps, studio, from, env);
  await steps.take("nothing of that was published", async () => {
    const there = await Promise.all(tarballs.map(({ manifest }) => registry.latest(manifest.name)));
    expect(
      there.every((one) => one === undefined),
      `the registry has ${there.join(", ")}`,
    );
  });
  await steps.take("a registry that fails half way stops it", () =>
    failHalfWay(studio, from, registry, tarballs),
  );
  await steps.need("run again, it finishes the job", async () => {
    const { stdout } = await published(studio, from, env, tarballs.length - passing, passing);
    await expectVersions(registry, tarballs);
    await expectTags(studio, tarballs);
    return lastLine(stdout);
  });
  await steps.take("run once more, it has nothing to do", () =>
    published(studio, from, env, 0, tarballs.length),
  );
  await steps.take("the job of the tags has nothing to do", async () => {
    const { status, stdout } = await run(studio, "release:tag", ["--from", from], env);
    expect(status === 0 && stdout.includes("0 tags made"), stdout);
  });
  await steps.take("a version with other content is refused", () => refuseOtherContent(studio, from, env));
}

async function failHalfWay(
  studio: Studio,
  from: string,
  registry: Registry,
  tarballs: readonly Tarball[],
): Promise<string> {
  const tags = await git(studio, "tag", "--list");
  const front = await startFailingFront(registry.address, passing);
  try {
    const env = publisherOf(front.address, studio.workplace);
    const { status, stdout, stderr } = await publish(studio, from, env);
    expect(status === 1, `the exit code is ${status}: ${stderr}`);
    expect(front.publishes() === passing + 1, `${front.publishes()} publishes were tried`);
    const lines = stderr.trim().split("\n");
    expect(lines.length === 1 && stderr.includes("was not published: "), `it says: ${lines.join(" | ")}`);
    const there = await Promise.all(tarballs.map(({ manifest }) => registry.latest(manifest.name)));
    const count = there.filter((one) => one !== undefined).length;
    expect(count === passing, `the registry has ${count} packages, after: ${stdout}`);
    expect((await git(studio, "tag", "--list")) === tags, "it made tags");
    return lines.join("");
  } finally {
    await front.close();
  }
}

/** Releases a change of one contract: nothing moves but what carries that contract or accepts its client. */
export async function secondRelease(
  steps: Steps,
  studio: Studio,
  registry: Registry,
  consumer: Consumer | undefined,
): Promise<void> {
  const from = join(studio.workplace, "second");
  const env = publisherOf(registry.address, studio.workplace);
  let change: Change = { vendor: "", schema: "" };
  await steps.need("a contract gets one more optional member, and writes its changeset", async () => {
    change = await changeContract(studio);
    return `${change.schema} of ${change.vendor}`;
  });
  await steps.need("the packages that carry it get versions", () => version(studio));
  const before = new Map<string, string | undefined>();
  const tarballs = await steps.need("they are packed, and keep every rule", () => prepare(studio, from));
  for (const { manifest } of tarballs) before.set(manifest.name, await registry.latest(manifest.name));
  await steps.need(`${change.vendor}, mock and unified move, and nothing else`, async () => {
    await published(studio, from, env, 3, tarballs.length - 3);
    await expectVersions(registry, tarballs);
    await expectTags(studio, tarballs);
    const moved = tarballs.filter(({ manifest }) => before.get(manifest.name) !== manifest.version);
    const names = moved.map(
      ({ manifest }) => `${manifest.name} ${before.get(manifest.name)} → ${manifest.version}`,
    );
    const right = movingWith(change);
    const isRight = moved.every(({ manifest }) => right.includes(manifest.name));
    expect(names.length === right.length && isRight, `what moves is ${names.join(", ")}`);
    return names.join(", ");
  });
  if (consumer)
    await steps.take("a consumer upgrades, and its compiler knows the member", () =>
      upgrade(consumer, change),
    );
}

async function published(
  studio: Studio,
  from: string,
  env: Environment,
  now: number,
  before: number,
): Promise<Ended> {
  const ended = await publish(studio, from, env);
  expect(ended.status === 0, ended.stderr.trim() || ended.stdout.trim());
  const line = lastLine(ended.stdout);
  expect(line.startsWith(`${now} published, ${before} were there`), line);
  return ended;
}

async function expectVersions(registry: Registry, tarballs: readonly Tarball[]): Promise<void> {
  for (const { manifest } of tarballs) {
    const latest = await registry.latest(manifest.name);
    expect(latest === manifest.version, `the registry has ${manifest.name} as ${latest}`);
  }
}

async function expectTags(studio: Studio, tarballs: readonly Tarball[]): Promise<void> {
  const tags = (await git(studio, "tag", "--list")).split("\n");
  const missing = tarballs
    .map(({ manifest }) => `${manifest.name}@${manifest.version}`)
    .filter((tag) => !tags.includes(tag));
  expect(missing.length === 0, `there is no tag ${missing.join(", ")}`);
}

function lastLine(text: string): string {
  return text.trim().split("\n").at(-1) ?? "";
}
