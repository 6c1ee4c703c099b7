// The package carries the contracts that it serves; they are copied when it is built, so that there is one original.
import { cp, mkdir, readdir, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const specs = new URL("../../../specs/", import.meta.url);
const contracts = new URL("../contracts/", import.meta.url);

await rm(contracts, { recursive: true, force: true });
await mkdir(contracts);
for (const entry of await readdir(specs, { withFileTypes: true })) {
  if (!entry.isDirectory()) continue;
  await cp(
    fileURLToPath(new URL(`${entry.name}/openapi.yaml`, specs)),
    fileURLToPath(new URL(`${entry.name}.yaml`, contracts)),
  );
}
