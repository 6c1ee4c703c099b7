import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { inClone } from "../clone.js";
import { Failure } from "../failure.js";
import { commitAll, type Studio } from "./release.js";

/** A member that the vendor does not have; consumers of the second release use it. */
export const newMember = "rehearsed";

/** Gives a request of Konnek one more optional member, and everything that has to come with that, by hand what no tool writes. */
export async function changeContract(studio: Studio): Promise<void> {
  const path = join(studio.clone, "specs/konnek/endpoints/sendMessage.yaml");
  const contract = parseDocument(readFileSync(path, "utf8"));
  const place = ["schemas", "Location", "properties"];
  if (!contract.hasIn(place)) throw new Failure("Konnek's contract has no schema Location any more.");
  contract.setIn([...place, newMember], { type: "string", description: "Only the rehearsal knows it." });
  writeFileSync(path, contract.toString({ lineWidth: 0 }));
  await inClone("To generate the client", studio.clone, ["generate"]);
  await describe(studio);
  acceptNext(studio);
  await commitAll(studio, "Give Konnek's location one more member");
}

/** Lets the contract write its changeset; the mock carries the contract, so it moves as well. */
async function describe({ clone }: Studio): Promise<void> {
  const folder = join(clone, ".changeset");
  await inClone("To write the changeset", clone, ["contract:changeset"]);
  const names = readdirSync(folder).filter((name) => name.endsWith(".md") && name !== "README.md");
  const texts = names.map((name) => readFileSync(join(folder, name), "utf8")).join("");
  for (const name of ["konnek", "mock"]) {
    if (!texts.includes(`"@trunkline/${name}"`)) throw new Failure(`The changeset does not name ${name}.`);
  }
}

/** A new minor version leaves the range in which `unified` accepts the client, so it is told that it may have either. */
function acceptNext({ clone }: Studio): void {
  const path = join(clone, "packages/unified/package.json");
  const manifest = readFileSync(path, "utf8");
  const widened = manifest.replace(
    '"@trunkline/konnek": "^0.1.0"',
    '"@trunkline/konnek": "^0.1.0 || ^0.2.0"',
  );
  if (widened === manifest) throw new Failure("unified does not accept konnek as ^0.1.0 any more.");
  writeFileSync(path, widened);
  const text = '---\n"@trunkline/unified": patch\n---\n\nAccepts the next `@trunkline/konnek`.\n';
  writeFileSync(join(clone, ".changeset/unified-accepts.md"), text);
}
