import { vendors as names } from "@trunkline/trial";
import { brokenConnections } from "./broken-connections.js";
import { sendingsByClient } from "./by-client.js";
import { sendingsByUnified } from "./by-unified.js";
import { compilerErrors } from "./compiler-errors.js";
import { invalidRequests } from "./invalid-requests.js";
import { killedWorker } from "./killed-worker.js";
import { sendAll } from "./sending.js";
import { loadVendor } from "./vendor.js";

function show(title: string, explanation: string, shown: string): void {
  console.log(`\n${title}\n${explanation}\n\n${shown}`);
}

const vendors = await Promise.all(names.map(loadVendor));
try {
  console.log(`\nMessages to mock servers of ${names.join(", ")}. Nothing leaves this machine.`);

  const byUnified = await sendAll(sendingsByUnified(vendors));
  show(
    "1. One messenger for all vendors",
    "@trunkline/unified sends a message through any channel: a vendor's client with an account.",
    byUnified.shown,
  );
  const byClient = await sendAll(sendingsByClient(vendors));
  show(
    "2. Each vendor's own client",
    "@trunkline/<vendor> has all operations of the vendor, with the names that the vendor uses.",
    byClient.shown,
  );
  show(
    "3. A wrong message does not compile",
    "These are the errors of the real compiler.",
    compilerErrors(vendors),
  );
  show(
    "4. The mock rejects what the contract does not allow",
    "The clients check requests before they send them. Here other programs send them, and the mock names the field.",
    await invalidRequests(vendors),
  );
  show(
    "5. An error says whether the vendor acted",
    "The mock breaks connections, and each client decides whether it is safe to send again.",
    await brokenConnections(vendors),
  );
  show(
    "6. A worker is killed in the middle of 200 messages, and another one resumes",
    "@trunkline/outbox keeps them in a file. What the first worker was sending when it died is unknown, and never sent again.",
    await killedWorker(vendors),
  );

  const failures = byUnified.failures + byClient.failures;
  console.log(
    failures === 0
      ? "\nEvery message of 1 and 2 was accepted. README.md says what to read next.\n"
      : `\n${failures} messages failed.\n`,
  );
  process.exitCode = failures === 0 ? 0 : 1;
} finally {
  await Promise.all(vendors.map(({ mock }) => mock.close()));
}
