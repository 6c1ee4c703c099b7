import { basename, join, posix, relative, sep } from "node:path";
import {
  BaseResolver,
  bundle,
  createConfig,
  type NormalizedProblem,
  Source as RedoclySource,
} from "@redocly/openapi-core";
import { stringify } from "yaml";
import type { Document } from "./document.js";
import { isObject, type Json, part, steps } from "./json.js";
import type { Place, Problem } from "./problem.js";
import type { Source } from "./source.js";
import { readSources } from "./sources.js";

/** A contract as one document, which still knows in which file each part of it was written. */
export interface Bundle extends Document {
  /** The document without what it says of its own ground. */
  readonly published: Json;
  /** The same as YAML, which `packages/<vendor>/openapi.yaml` holds. */
  readonly text: string;
}

type Sources = ReadonlyMap<string, Source>;

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
  const used = [...result.fileDependencies].map((path) => relative(folder, path).replaceAll(sep, "/"));
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

/** Gives Redocly the files that were read already, which would take as long again. */
class ReadFiles extends BaseResolver {
  readonly #find: (path: string) => Source | undefined;

  constructor(sources: Sources, folder: string) {
    super();
    this.#find = (path) => sources.get(relative(folder, path).replaceAll(sep, "/"));
  }

  override async loadExternalRef(path: string): Promise<RedoclySource> {
    return this.#find(path) ? new RedoclySource(path, "") : await super.loadExternalRef(path);
  }

  override parseDocument(
    source: RedoclySource,
    isRoot?: boolean,
  ): { source: RedoclySource; parsed: unknown } {
    const read = this.#find(source.absoluteRef);
    // Redocly changes what it bundles.
    return read ? { source, parsed: structuredClone(read.root) } : super.parseDocument(source, isRoot);
  }
}

/**
 * What users get. Prism drops an alternative of a schema where one of its members has another value of an extension than the
 * same member elsewhere, and then refuses good requests. The page of docs/contracts.md says what the contract rests on.
 */
function withoutStanding(value: Json): Json {
  if (Array.isArray(value)) return value.map((item: Json) => withoutStanding(item));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([name]) => name !== "x-trunkline-standing");
  return Object.fromEntries(kept.map(([name, member = null]) => [name, withoutStanding(member)]));
}

/** A reference that names nothing, or a name with two meanings, as Redocly reports it. */
function problemOf(
  { location: [at], message }: NormalizedProblem,
  sources: Sources,
  folder: string,
): Problem {
  const path = relative(folder, at?.source.absoluteRef ?? "").replaceAll(sep, "/");
  const pointer = at?.pointer?.replace(/^#/, "").replace(/\/$/, "") ?? "";
  const source = sources.get(path);
  return { file: source?.file ?? path, line: source?.lineOf(pointer) ?? 1, pointer, message };
}

/** Files and named parts that nothing refers to, which the bundle lacks. */
function unused(path: string, source: Source, root: Json | undefined, isReferred: boolean): Problem[] {
  const problem = (pointer: string, message: string) => [
    { file: source.file, line: source.lineOf(pointer), pointer, message },
  ];
  if (path === "openapi.yaml") return [];
  if (!isReferred) return problem("", "no other file of the contract refers to this one; use or delete it.");
  if (path.startsWith("schemas/")) return [];
  const id = valueAt(source.root, ["operation", "operationId"]);
  if (path.startsWith("endpoints/") && id !== basename(path, ".yaml")) {
    return problem("/operation/operationId", `must be the file's name, ${basename(path, ".yaml")}.`);
  }
  return membersOf(source.root).flatMap(([kind, parts]) => {
    if (kind === "operation") return [];
    const names = membersOf(parts).map(([name]) => name);
    return names
      .filter((name) => valueAt(root, ["components", kind, name]) === undefined)
      .flatMap((name) => problem(part(kind) + part(name), "nothing refers to it; use or delete it."));
  });
}

/** Where a part of the bundle was written. */
function placeIn(sources: Sources, root: Json | undefined, pointer: string): Place {
  const names = steps(pointer);
  const home = homeOf(sources, names);
  const end = home.rest.reduce((above, step) => {
    const { path, at } = followed(sources, above);
    return { path, at: at + part(step) };
  }, home as Spot);
  // A reference that the bundle keeps is meant itself, and not what it names.
  const isReference = valueAt(root, [...names, "$ref"]) !== undefined;
  const { path, at } = isReference ? end : followed(sources, end);
  const source = sources.get(path);
  return { file: source?.file ?? path, line: source?.lineOf(at) ?? 1, pointer: at };
}

/** A pointer within one of the files. */
interface Spot {
  readonly path: string;
  readonly at: string;
}

/** What a reference to another file names, or the spot itself. */
function followed(sources: Sources, spot: Spot): Spot {
  const target = valueAt(sources.get(spot.path)?.root, [...steps(spot.at), "$ref"]);
  if (typeof target !== "string" || target.startsWith("#")) return spot;
  const [file = "", fragment = ""] = target.split("#");
  return { path: posix.join(posix.dirname(spot.path), file), at: fragment };
}

/** The file in which the first names of a pointer are, and those that are left. A component is in the file that has a part of its name. */
function homeOf(sources: Sources, names: readonly string[]): Spot & { readonly rest: readonly string[] } {
  const [first, kind = "", name = "", ...rest] = names;
  const isInRoot = valueAt(sources.get("openapi.yaml")?.root, names.slice(0, 3)) !== undefined;
  if (first === "components" && !isInRoot) {
    for (const [path, { root }] of sources) {
      if (path === `schemas/${name}.yaml` && kind === "schemas") return { path, at: "", rest };
      if (valueAt(root, [kind, name]) !== undefined) return { path, at: part(kind) + part(name), rest };
    }
  }
  return { path: "openapi.yaml", at: "", rest: names };
}

function valueAt(root: Json | undefined, path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>((value, name) => {
    if (Array.isArray(value)) return value[Number(name)];
    return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  }, root);
}

function membersOf(value: Json | undefined): [string, Json | undefined][] {
  return isObject(value) ? Object.entries(value) : [];
}
