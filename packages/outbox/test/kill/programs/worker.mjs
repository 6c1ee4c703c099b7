// A worker: a process that sends what is in the outbox until it is told to stop, or dies.
import { createOutbox } from "@trunkline/outbox";
import { messengerTo } from "./messenger.mjs";
import { mortal } from "./mortal.mjs";

const { module, where, vendor, dies, leaseMs, concurrency, retry, jumpsBy, ...plan } = JSON.parse(
  process.argv[2],
);
const { onCommit, wrapped } = mortal(dies);
const opened = await (await import(module)).open(where, onCommit);
const store = wrapped(opened.store);

let { holds } = plan;
const going = new Promise((resolve) => {
  process.on("message", (said) => {
    if (said !== "go") return;
    holds = undefined;
    resolve();
  });
});

/** At the point of the plan, tells the test so and waits until the test says to go on. */
async function hold(point) {
  if (point !== holds) return;
  process.send({ held: point });
  await going;
}

const messenger = messengerTo(vendor, retry === false ? { retry } : {});
const { settle } = store.ledger;
const held = {
  ...store,
  ledger: {
    ...store.ledger,
    settle: async (...given) => {
      await hold("settle");
      return settle(...given);
    },
  },
};
const outcome = async (...given) => {
  await hold("send");
  return messenger.send.outcome(...given);
};
const outbox = createOutbox({
  messenger: { ...messenger, send: { outcome } },
  store: held,
  engine: opened.engine,
  leaseMs,
  encrypt: (text) => text,
  decrypt: async (text) => {
    await hold("decrypt");
    return text;
  },
});
outbox.on("error", (error) => process.send({ error: String(error?.message ?? error) }));

const commands = {
  stop: async () => {
    await outbox.close();
    await opened.close();
    await messenger.close();
    process.disconnect();
  },
  fill: async () => {
    await opened.fill();
    process.send({ filled: true });
  },
  free: () => opened.free(),
  // Somebody sets the clock.
  jump: () => {
    const now = Date.now;
    Date.now = () => now() + jumpsBy;
  },
};
process.on("message", (said) => void commands[said]?.());
// The test has ended.
process.on("disconnect", () => process.exit());
outbox.work({ concurrency });
process.send({ ready: true });
