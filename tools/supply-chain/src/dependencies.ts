import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type Findings, type Manifest, type Package, publishedPackagesOf } from "./workspace.js";

interface Allowed {
  readonly dependencies: readonly string[];
  /** Peers that a user may leave out. No peer is required. */
  readonly peers: readonly string[];
}

/** Each thing that comes along when a package is installed. A name more is a name more to trust, so it stands here first. */
function tableOf(vendors: readonly string[]): Readonly<Record<string, Allowed>> {
  const runtime = ["@trunkline/runtime"];
  const clients = vendors.map((vendor) => `@trunkline/${vendor}`);
  return {
    ...Object.fromEntries(clients.map((client) => [client, { dependencies: runtime, peers: [] }])),
    "@trunkline/runtime": { dependencies: [], peers: ["@opentelemetry/api"] },
    "@trunkline/unified": { dependencies: runtime, peers: clients },
    "@trunkline/mock": {
      dependencies: [
        "@stoplight/json-schema-ref-parser",
        "@stoplight/prism-core",
        "@stoplight/prism-http",
        "ajv",
        "ajv-formats",
      ],
      peers: ["@types/node", "vitest"],
    },
  };
}

/** Holds what published packages depend on to the table. A vendor is what has a folder in `specs/`. */
export function checkDependencies(root: string): Findings {
  const vendors = readdirSync(join(root, "specs"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  return judgeDependencies(publishedPackagesOf(root), vendors);
}

export function judgeDependencies(packages: readonly Package[], vendors: readonly string[]): Findings {
  const table = tableOf(vendors);
  return {
    looked: `${packages.length} packages`,
    problems: packages.flatMap(({ folder, manifest }) => {
      const row = table[manifest.name];
      if (row === undefined) return [`${folder}: ${manifest.name} is not in the table of dependencies.`];
      return judge(folder, manifest, row);
    }),
  };
}

function judge(folder: string, manifest: Manifest, row: Allowed): string[] {
  const {
    dependencies = {},
    optionalDependencies = {},
    peerDependencies = {},
    peerDependenciesMeta = {},
  } = manifest;
  const names = Object.keys({ ...dependencies, ...optionalDependencies });
  const peers = Object.keys(peerDependencies);
  const table = "the table in tools/supply-chain/src/dependencies.ts";
  return [
    ...names
      .filter((name) => !row.dependencies.includes(name))
      .map((name) => `depends on ${name}, which ${table} lacks`),
    ...row.dependencies
      .filter((name) => !names.includes(name))
      .map((name) => `does not need ${name}, which ${table} has`),
    ...peers
      .filter((name) => !row.peers.includes(name))
      .map((name) => `has the peer ${name}, which ${table} lacks`),
    ...row.peers
      .filter((name) => !peers.includes(name))
      .map((name) => `has no peer ${name}, which ${table} has`),
    ...peers
      .filter((name) => peerDependenciesMeta[name]?.optional !== true)
      .map((name) => `has the peer ${name}, which must be optional`),
  ].map((problem) => `${folder}/package.json: it ${problem}.`);
}
