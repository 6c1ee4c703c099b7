import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { Json, JsonObject } from "@trunkline/contract";
import type { Change } from "../src/change.js";
import { compareFaces, type Difference } from "../src/engine.js";
import { type Face, facesOf } from "../src/face/face.js";
import { judged, type Pair } from "../src/judge.js";

/**
 * Judges many pairs with one comparison there and one back, because a process for each would take a minute.
 * Every pair has a long prefix of its own, so that the engine does not take one path for another one renamed.
 */
export async function judgeAll(pairs: readonly Pair[]): Promise<Change[][]> {
  const faces = pairs.flatMap(({ base, revision }, index) => {
    const both = differing(facesOf(base, revision));
    return [{ base: prefixed(both.base, index), revision: prefixed(both.revision, index) }];
  });
  const base = joined(faces.map((both) => both.base));
  const revision = joined(faces.map((both) => both.revision));
  const [forward, backward] = await Promise.all([compareFaces(base, revision), compareFaces(revision, base)]);
  return pairs.map((pair, index) => judged(pair, changesOf(forward, index), changesOf(backward, index)));
}

/** Leaves out the paths that are the same in both, and the components that only they lead to, because Redocly takes its time. */
function differing({ base, revision }: { base: Face; revision: Face }): { base: Face; revision: Face } {
  const isSame = (path: string) => isDeepStrictEqual(partOf(base, [path]), partOf(revision, [path]));
  const [before, now] = [base, revision].map((face) =>
    partOf(
      face,
      Object.keys(face.paths).filter((path) => !isSame(path)),
    ),
  ) as [Face, Face];
  return { base: before, revision: now };
}

function partOf(face: Face, names: readonly string[]): Face {
  const paths = Object.fromEntries(names.map((name) => [name, face.paths[name]]));
  const schemas: Record<string, Json | undefined> = {};
  const queue = [JSON.stringify(paths)];
  for (const text of queue) {
    for (const [, name = ""] of text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (name in schemas) continue;
      schemas[name] = face.schemas[name];
      queue.push(JSON.stringify(face.schemas[name]));
    }
  }
  return { paths, schemas };
}

function prefixOf(index: number): string {
  return createHash("sha256").update(String(index)).digest("hex").slice(0, 48);
}

function prefixed({ paths, schemas }: Face, index: number): Face {
  const prefix = prefixOf(index);
  return {
    paths: renamed(paths, (path) => `/${prefix}${path}`, index),
    schemas: renamed(schemas, (name) => `p${index}.${name}`, index),
  };
}

function renamed(members: JsonObject, rename: (name: string) => string, index: number): JsonObject {
  const reference = "#/components/schemas/";
  const text = JSON.stringify(members).replaceAll(reference, `${reference}p${index}.`);
  return Object.fromEntries(
    Object.entries(JSON.parse(text) as JsonObject).map(([name, value]) => [rename(name), value]),
  );
}

function joined(faces: readonly Face[]): Face {
  return {
    paths: Object.assign({}, ...faces.map(({ paths }) => paths)) as JsonObject,
    schemas: Object.assign({}, ...faces.map(({ schemas }) => schemas)) as JsonObject,
  };
}

function changesOf(changes: readonly Difference[], index: number): Difference[] {
  const prefix = prefixOf(index);
  return changes
    .filter(({ path }) => path.startsWith(`#/paths/~1${prefix}~1`))
    .map((change) => {
      const text = JSON.stringify(change).replaceAll(`~1${prefix}~1`, "~1").replaceAll(`/${prefix}/`, "/");
      return JSON.parse(text.replaceAll(`p${index}.`, "")) as Difference;
    });
}
