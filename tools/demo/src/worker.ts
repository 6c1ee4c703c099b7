// A process of its own, which sends what is in an outbox until its parent says so, or kills it.
import { createOutbox } from "@trunkline/outbox";
import { sqliteStore } from "@trunkline/outbox/sqlite";
import { messengerOf } from "./outbox-channel.js";

const [vendor = "", url = "", file = "", leaseMs = ""] = process.argv.slice(2);
const { messenger } = await messengerOf(vendor, url);
const outbox = createOutbox({ messenger, store: sqliteStore(file), leaseMs: Number(leaseMs) });
outbox.work();
const disconnected = new Promise((resolve) => process.once("disconnect", resolve));
if (process.connected) await disconnected;
await outbox.close();
await messenger.close();
