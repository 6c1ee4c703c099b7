import { join } from "node:path";
import { BaseResolver, lintDocument, loadConfig, Source } from "@redocly/openapi-core";
import type { Problem } from "@trunkline/contract";
import type { Subject } from "./subject.js";

/** What the rules find wrong with a contract. */
export type Lint = (subject: Pick<Subject, "contract" | "document">) => Promise<Problem[]>;

/** Checks contracts by the rules of redocly.yaml below a root, as they are in memory. */
export async function createLint(root: string): Promise<Lint> {
  const config = await loadConfig({ configPath: join(root, "redocly.yaml") });
  return async ({ contract, document }) => {
    const path = join(root, "packages", contract.vendor, "openapi.yaml");
    const problems = await lintDocument({
      document: { source: new Source(path, document.text), parsed: document.published },
      config,
      externalRefResolver: new BaseResolver(config.resolve),
    });
    return problems.map(({ location: [place], message, ruleId }) => ({
      ...document.place(place?.pointer?.replace(/^#\/?/, "/").replace(/^\/$/, "") ?? ""),
      message: `${message} (${ruleId})`,
    }));
  };
}
