import { fork } from "node:child_process";
import { once } from "node:events";
import { concurrency, sendersTo } from "./send-all-case.mjs";
import { inTurns, median, printWhereMain, ratios, spread } from "./table.mjs";

const few = 1000;
const many = 100_000;

/** What a process of its own had in memory at most while it sent so many messages, in bytes. */
async function memoryOf(port, count) {
  const program = new URL("./send-all-memory.mjs", import.meta.url);
  const child = fork(program, [port, count].map(String), { execArgv: ["--expose-gc"] });
  const [[memory]] = await Promise.all([once(child, "message"), once(child, "close")]);
  return memory;
}

async function throughput(port) {
  const { client, send, sendAll } = await sendersTo(port);
  const cases = [
    ["bare calls of the client", client],
    ["bare `messenger.send`", send],
    ["`messenger.sendAll`", sendAll],
  ];
  const count = 500;
  const samples = await inTurns(cases, 45, 5, async ([, run]) => {
    const before = performance.now();
    await run(count);
    return count / ((performance.now() - before) / 1000);
  });
  return cases.map(([name], index) => [
    `${name}, messages a second`,
    median(samples[index]).toFixed(0),
    spread(ratios(samples[index], samples[0]), 2),
  ]);
}

export async function sendAllCost() {
  const server = fork(new URL("./answering-server.mjs", import.meta.url));
  try {
    const [{ port }] = await once(server, "message");
    const megabytes = (bytes) => (bytes / 1_000_000).toFixed(1);
    const [less, more] = [await memoryOf(port, few), await memoryOf(port, many)];
    const names = {
      heapUsed: "heap after a collection",
      rss: "RSS after a collection",
      maxRss: "RSS at any time",
    };
    const memory = Object.entries(names).map(([name, title]) => [
      `${title}, MB: ${few.toLocaleString("en")} and ${many.toLocaleString("en")} messages`,
      `${megabytes(less[name])} and ${megabytes(more[name])}`,
      `${megabytes(more[name] - less[name])} MB`,
    ]);
    return {
      title: "Many messages",
      notes: [
        `By konnek's client to a server on 127.0.0.1, ${concurrency} at once. Memory is the most that a process of its own had after 5,000 others; the goal is +20 MB.`,
        "The ratio is to the bare calls in the same round, with the least and the most; the goal is 0.9.",
      ],
      head: ["case", "", "difference or ratio"],
      rows: [...memory, ...(await throughput(port))],
    };
  } finally {
    server.kill();
  }
}

await printWhereMain(import.meta, sendAllCost);
