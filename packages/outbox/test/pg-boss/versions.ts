import { join } from "node:path";
import { pathToFileURL } from "node:url";
import PgBoss10 from "pg-boss";
import { installApart } from "../../../../tools/install-apart.mjs";
import type { Boss } from "../../src/pg-boss/index.js";
import type { Address } from "../servers/postgres.js";

export interface BossOptions extends Address {
  readonly schema: string;
  readonly max: number;
}

/** A pg-boss of some version, with what the tests do to it. */
export interface TestBoss {
  readonly boss: Boss;
  start(): Promise<unknown>;
  stop(): Promise<void>;
  /** Looks for jobs that have expired, which each version does by itself now and then. */
  findExpired(): Promise<void>;
}

interface Version {
  readonly version: string;
  create(options: BossOptions): Promise<TestBoss>;
}

const version10: Version = {
  version: "10",
  create: async (options) => {
    const boss = new PgBoss10({ ...options });
    boss.on("error", () => {});
    return {
      boss,
      start: () => boss.start(),
      stop: () => boss.stop({ graceful: false }),
      findExpired: () => boss.maintain(),
    };
  },
};

/** pg-boss of version 12, as far as the tests use it: its types are not in the workspace. */
interface PgBoss12 {
  on(event: "error", listener: () => void): void;
  start(): Promise<unknown>;
  stop(options: { readonly graceful: boolean }): Promise<void>;
  supervise(): Promise<void>;
}

const version12: Version = {
  version: "12",
  create: async (options) => {
    const main = join(installApart("pg-boss", "12.38.0"), "dist/index.js");
    const { PgBoss } = (await import(pathToFileURL(main).href)) as {
      readonly PgBoss: new (options: BossOptions) => PgBoss12 & Boss;
    };
    const boss = new PgBoss(options);
    boss.on("error", () => {});
    return {
      boss,
      start: () => boss.start(),
      stop: () => boss.stop({ graceful: false }),
      findExpired: () => boss.supervise(),
    };
  },
};

const isNew = Number.parseInt(process.versions.node, 10) >= 22;

/** The versions that this Node runs. 12 wants Node 22, so that the workspace cannot have it. */
export const versions: readonly Version[] = isNew ? [version10, version12] : [version10];
