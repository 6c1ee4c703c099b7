// Runs verdaccio, on a free port of this machine: `node verdaccio.js <folder it is installed in> <folder for its packages>`.
// It is a process of its own because it takes over a process' logging; and it ends with the process that started it.
import { createRequire } from "node:module";
import type { AddressInfo, Server } from "node:net";
import { join } from "node:path";

interface Verdaccio {
  runServer(config: object): Promise<Server>;
}

const [installed = "", storage = ""] = process.argv.slice(2);
const { runServer } = createRequire(join(installed, "package.json"))("verdaccio") as Verdaccio;

const server = await runServer({
  storage,
  configPath: join(storage, "config.yaml"),
  // What is released comes from nowhere else, and what it depends on is not asked for here.
  uplinks: {},
  packages: { "@trunkline/*": { access: "$all", publish: "$all" } },
  web: { enable: false },
  log: { type: "stdout", format: "pretty", level: "error" },
});
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
process.on("disconnect", () => process.exit());
