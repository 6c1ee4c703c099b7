import { type Mock, startMock, vendors } from "@trunkline/mock";

/** Serves every vendor until its input ends, then tells what came. */
const mocks = new Map<string, Mock>();
for (const vendor of vendors()) mocks.set(vendor, await startMock(vendor));
const addresses = [...mocks].map(([vendor, mock]) => [vendor, mock.url] as const);
console.log(JSON.stringify(Object.fromEntries(addresses)));

process.stdin.resume();
process.stdin.on("end", async () => {
  const requests = [...mocks.values()].flatMap((mock) => [...mock.requests]);
  const broken = requests.filter(({ violations }) => violations.length > 0).length;
  console.log(JSON.stringify({ requests: requests.length, broken }));
  for (const mock of mocks.values()) await mock.close();
});
