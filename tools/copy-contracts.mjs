// Puts the contracts into the packages that carry them, so that there is one original: each vendor's into its client's
// package, for any other tool, and all of them into the mock's, which serves them.
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../", import.meta.url);
const path = (relative) => fileURLToPath(new URL(relative, root));

rmSync(path("packages/mock/contracts"), { recursive: true, force: true });
mkdirSync(path("packages/mock/contracts"));
for (const vendor of readdirSync(path("specs"))) {
  const contract = path(`specs/${vendor}/openapi.yaml`);
  if (!existsSync(contract)) continue;
  cpSync(contract, path(`packages/mock/contracts/${vendor}.yaml`));
  cpSync(contract, path(`packages/${vendor}/openapi.yaml`));
}
