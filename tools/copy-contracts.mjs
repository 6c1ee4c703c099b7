// Puts the contracts of all vendors into the mock's package, which serves them. `pnpm generate` puts each into its client's.
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../", import.meta.url);
const path = (relative) => fileURLToPath(new URL(relative, root));

rmSync(path("packages/mock/contracts"), { recursive: true, force: true });
mkdirSync(path("packages/mock/contracts"));
for (const vendor of readdirSync(path("specs"))) {
  const contract = path(`packages/${vendor}/openapi.yaml`);
  if (existsSync(contract)) cpSync(contract, path(`packages/mock/contracts/${vendor}.yaml`));
}
