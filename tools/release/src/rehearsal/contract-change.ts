import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { inClone } from "../clone.js";
import { vendors } from "../consumer/vendors.js";
import { Failure } from "../failure.js";
import { commitAll, type Studio } from "./release.js";

/** A member that the vendor does not have; consumers of the second release use it. */
export const newMember = "rehearsed";

/** What the second release changes: the first request that is an object of known members, of the first vendor that has one. */
export interface Change {
  readonly vendor: string;
  /** The name of the schema, which its package exports as a type. */
  readonly schema: string;
}

/** Gives a request of a vendor one more optional member, and everything that has to come with that, by hand what no tool writes. */
export async function changeContract(studio: Studio): Promise<Change> {
  for (const { name: vendor, operation } of vendors) {
    const path = join(studio.clone, "specs", vendor, `endpoints/${operation}.yaml`);
    const source = parseDocument(readFileSync(path, "utf8"));
    const schemas: Readonly<Record<string, Partial<Schema>>> = source.toJS().schemas ?? {};
    const schema = Object.entries(schemas).find(([, one]) => isClosed(one))?.[0];
    if (schema === undefined) continue;
    source.setIn(["schemas", schema, "properties", newMember], added);
    writeFileSync(path, source.toString({ lineWidth: 0 }));
    await inClone("To generate the client", studio.clone, ["generate"]);
    await describe(studio, vendor);
    acceptNext(studio, vendor);
    await commitAll(studio, "Give a request one more member");
    return { vendor, schema };
  }
  throw new Failure("No vendor has a request that is an object of known members.");
}

/** What gets a version with the change: what carries the contract, or accepts its client. */
export function movingWith({ vendor }: Change): string[] {
  return [vendor, "mock", "unified"].map((name) => `@trunkline/${name}`);
}

const added = { type: "string", description: "Only the rehearsal knows it." };

interface Schema {
  readonly properties: object;
  readonly additionalProperties: boolean;
}

function isClosed({ properties, additionalProperties }: Partial<Schema>): boolean {
  return properties !== undefined && additionalProperties === false;
}

/** Lets the contract write its changeset; the mock carries the contract, so it moves as well. */
async function describe({ clone }: Studio, vendor: string): Promise<void> {
  const folder = join(clone, ".changeset");
  await inClone("To write the changeset", clone, ["contract:changeset"]);
  const names = readdirSync(folder).filter((name) => name.endsWith(".md") && name !== "README.md");
  const texts = names.map((name) => readFileSync(join(folder, name), "utf8")).join("");
  for (const name of [vendor, "mock"]) {
    if (!texts.includes(`"@trunkline/${name}"`)) throw new Failure(`The changeset does not name ${name}.`);
  }
}

/** A new minor version leaves the range in which `unified` accepts the client, so it is told that it may have either. */
function acceptNext({ clone }: Studio, vendor: string): void {
  const path = join(clone, "packages/unified/package.json");
  const manifest = readFileSync(path, "utf8");
  const widened = manifest.replace(
    `"@trunkline/${vendor}": "^0.1.0"`,
    `"@trunkline/${vendor}": "^0.1.0 || ^0.2.0"`,
  );
  if (widened === manifest) throw new Failure(`unified does not accept ${vendor} as ^0.1.0 any more.`);
  writeFileSync(path, widened);
  const text = `---\n"@trunkline/unified": patch\n---\n\nAccepts the next \`@trunkline/${vendor}\`.\n`;
  writeFileSync(join(clone, ".changeset/unified-accepts.md"), text);
}
