import { join } from "node:path";
import { bundle, createConfig, type NormalizedProblem } from "@redocly/openapi-core";
import { stringify } from "yaml";
import { placeIn } from "./bundling/places.js";
import { ReadFiles } from "./bundling/read-files.js";
import { unused } from "./bundling/unused.js";
import type { Document } from "./document.js";
import { isObject, type Json } from "./json.js";
import type { Problem } from "./problem.js";
import { pathWithin, readSources, type Sources } from "./sources.js";

/** A contract as one document, which still knows in which file each part of it was written. */
export interface Bundle extends Document {
  /** The document without what it says of its own ground. */
  readonly published: Json;
  /** The same as YAML, which `packages/<vendor>/openapi.yaml` holds. */
  readonly text: string;
}

/** Puts the files of a contract together. `name` is their folder as a person knows it, from the root of the repository. */
export async function bundleContract(folder: string, name: string): Promise<Bundle> {
  const sources = await readSources(folder, name);
  const unreadable = [...sources.values()].flatMap(({ problems }) => problems);
  if (unreadable.length > 0) {
    const place = (pointer: string) => placeIn(sources, undefined, pointer);
    return { root: undefined, published: null, text: "", place, problems: unreadable };
  }
  const externalRefResolver = new ReadFiles(sources, folder);
  const result = await bundle({
    ref: join(folder, "openapi.yaml"),
    config: await createConfig({}),
    externalRefResolver,
  });
  const root = structuredClone(result.bundle.parsed) as Json;
  const published = withoutStanding(root);
  const used = [...result.fileDependencies].map((path) => pathWithin(folder, path));
  const header = `# Generated from ${name} by \`pnpm generate\`.\n# Do not edit: change the files there.\n`;
  return {
    root,
    published,
    text: header + stringify(published, { lineWidth: 0, aliasDuplicateObjects: false }),
    place: (pointer) => placeIn(sources, root, pointer),
    problems: [
      ...result.problems.map((problem) => problemOf(problem, sources, folder)),
      ...[...sources].flatMap(([path, source]) => unused(path, source, root, used.includes(path))),
    ],
  };
}

/**
 * What users get. Prism drops an alternative if one of its properties has another value of an extension than the same property
 * elsewhere, and then rejects good requests. docs/contracts.md says what the contract rests on.
 */
function withoutStanding(value: Json): Json {
  if (Array.isArray(value)) return value.map((item: Json) => withoutStanding(item));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([name]) => name !== "x-trunkline-standing");
  return Object.fromEntries(kept.map(([name, member = null]) => [name, withoutStanding(member)]));
}

/** A reference to something that does not exist, or a name with two meanings, as Redocly reports it. */
function problemOf(
  { location: [at], message }: NormalizedProblem,
  sources: Sources,
  folder: string,
): Problem {
  const path = pathWithin(folder, at?.source.absoluteRef ?? "");
  const pointer = at?.pointer?.replace(/^#/, "").replace(/\/$/, "") ?? "";
  const source = sources.get(path);
  return { file: source?.file ?? path, line: source?.lineOf(pointer) ?? 1, pointer, message };
}
