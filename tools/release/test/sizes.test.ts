import { readdirSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import limits from "../.size-limit.mjs";

const packages = fileURLToPath(new URL("../../../packages/", import.meta.url));

// Nobody bundles the mock. What nobody measures grows unseen.
it.each(readdirSync(packages).filter((name) => name !== "mock"))(
  "each entry point of %s has a limit",
  (name) => {
    const { exports } = JSON.parse(readFileSync(`${packages}${name}/package.json`, "utf8")) as {
      readonly exports: Readonly<Record<string, { readonly default?: string }>>;
    };
    const entries = Object.values(exports).flatMap(
      (target) => target.default?.replace("./", `${name}/`) ?? [],
    );
    const files = entries.flatMap((entry) =>
      entry.includes("*")
        ? readdirSync(`${packages}${name}/src/vendors`).map((file) =>
            entry.replace("*", file.replace(/\.ts$/, "")),
          )
        : [entry],
    );
    const measured = limits.flatMap((limit) =>
      Object.keys(limit.import).map((file) => relative(packages, file)),
    );
    expect(files.filter((file) => !measured.includes(file))).toEqual([]);
  },
);
