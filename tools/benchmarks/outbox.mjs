import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { inTurns, median, printWhereMain, ratios, spread } from "./table.mjs";

const count = 10_000;
const [few, many] = [1000, 100_000];

/** A case in a process of its own. */
async function run(given, execArgv = []) {
  const program = new URL("./outbox-case.mjs", import.meta.url);
  const child = fork(program, [JSON.stringify(given)], { execArgv });
  const [[told]] = await Promise.all([once(child, "message"), once(child, "close")]);
  return told;
}

/** The PostgreSQL of the outbox's tests, which have it in TypeScript. */
async function startPostgres(folder) {
  const file = join(folder, "postgres.mjs");
  const source = fileURLToPath(new URL("../../packages/outbox/test/servers/postgres.ts", import.meta.url));
  const banner = {
    js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
  };
  await build({
    entryPoints: [source],
    bundle: true,
    platform: "node",
    format: "esm",
    outfile: file,
    banner,
    external: ["pg-native"],
  });
  return await (await import(pathToFileURL(file).href)).startPostgres({ synchronous_commit: "on" });
}

export async function outboxCost() {
  const folder = mkdtempSync(join(tmpdir(), "outbox-bench-"));
  const server = await startPostgres(folder);
  try {
    const sqlite = (its) => ({
      kind: "sqlite",
      where: join(mkdtempSync(join(folder, "file-")), "outbox.db"),
      ...its,
    });
    const where = server.address;
    const cases = [50, 200].flatMap((concurrency) => [
      [`pg-boss alone, ${concurrency} fetched, ${concurrency} at once`, { kind: "bare", concurrency, where }],
      [
        `outbox over pg-boss and PostgreSQL, ${concurrency} at once`,
        { kind: "postgres", concurrency, where },
      ],
      [`outbox over SQLite, ${concurrency} at once`, { kind: "sqlite", concurrency }],
    ]);
    cases.push([
      "pg-boss alone, 200 fetched, 50 at once",
      { kind: "bare", concurrency: 50, fetchSize: 200, where },
    ]);
    const samples = await inTurns(cases, 7, 0, async ([, its]) => {
      if (its.kind === "sqlite") return await run(sqlite({ ...its, count }));
      const told = await run({ ...its, count });
      await empty(where);
      return told;
    });
    const perSecond = (of, name) => of.map((one) => (count / one[name]) * 1000);
    const whole = samples.map((of) => of.map(({ addMs, workMs }) => (count / (addMs + workMs)) * 1000));
    const rates = cases.map(([name], index) => [
      name,
      median(perSecond(samples[index], "addMs")).toFixed(0),
      median(perSecond(samples[index], "workMs")).toFixed(0),
      median(whole[index]).toFixed(0),
      spread(ratios(whole[index], whole[index < 3 || index === 6 ? 0 : 3]), 2),
    ]);
    const [less, more] = [
      await run(sqlite({ count: few, concurrency: 10, warmUp: 5000 }), ["--expose-gc"]),
      await run(sqlite({ count: many, concurrency: 10, warmUp: 5000 }), ["--expose-gc"]),
    ];
    const megabytes = (bytes) => (bytes / 1_000_000).toFixed(1);
    const memory = Object.entries({ heapUsed: "heap", rss: "RSS" }).map(
      ([name, title]) => `${title} ${megabytes(less[name])} and ${megabytes(more[name])} MB`,
    );
    return {
      title: "Messages of an outbox",
      notes: [
        `${count.toLocaleString("en")} messages that a stub accepts at once, added in batches of 500 and then worked on, in a process of its own: medians of 7 rounds. The ratio is of the whole to that of pg-boss alone with as many at once in the same round, with the least and the most; the goal is 0.7. pg-boss alone has a queue of the same policy, and four loops that share what one fetch gave; the outbox fetches 200 jobs at once. A worker of SQLite has the goal of 5,000 messages a second.`,
        `Memory after a collection, over SQLite, at any time while ${few.toLocaleString("en")} and ${many.toLocaleString("en")} messages are added and worked on, after 5,000 others: ${memory.join(", ")}.`,
      ],
      head: ["messages a second", "added", "worked", "whole", "ratio"],
      rows: rates,
    };
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Each round begins with empty tables. */
async function empty(where) {
  const { default: pg } = await import("pg");
  const client = new pg.Client(where);
  await client.connect();
  await client.query("DROP SCHEMA IF EXISTS trunkline_outbox CASCADE; DROP SCHEMA IF EXISTS boss CASCADE");
  await client.end();
}

await printWhereMain(import.meta, outboxCost);
