// Sends so many messages by `sendAll`, and tells the most memory that it had after a garbage collection: 40 samples.
import { sendersTo } from "./send-all-case.mjs";

const [port, count] = process.argv.slice(2).map(Number);
const { sendAll } = await sendersTo(port);
// The space of young objects grows with the first thousands of calls, also of bare ones, and then stays as it is.
await sendAll(5000);
const most = { heapUsed: 0, rss: 0 };
await sendAll(count, (index) => {
  if (index % (count / 40) !== 0) return;
  globalThis.gc();
  const now = process.memoryUsage();
  for (const name of Object.keys(most)) most[name] = Math.max(most[name], now[name]);
});
process.send({ ...most, maxRss: process.resourceUsage().maxRSS * 1024 });
process.disconnect();
