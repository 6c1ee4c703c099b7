// Runs the tests beside it as a project of somebody else would: with no configuration of this repository.
import { fileURLToPath } from "node:url";
import { startVitest } from "vitest/node";

const root = fileURLToPath(new URL(".", import.meta.url));
const vitest = await startVitest("test", [], {
  root,
  config: false,
  watch: false,
  testTimeout: 60_000,
  include: ["*.child.ts"],
  reporters: ["verbose"],
});
await vitest.close();
