import { lintFromString, loadConfig } from "@redocly/openapi-core";
import type { Finding } from "./lint.js";

/** Finds what the rules of redocly.yaml say is wrong with a document. */
export async function createLinter(
  configPath: string,
): Promise<(path: string, text: string) => Promise<Finding[]>> {
  const config = await loadConfig({ configPath });
  return async (path, text) => {
    const problems = await lintFromString({ source: text, absoluteRef: path, config });
    return problems.map(({ location: [place], message, ruleId }) => ({
      pointer: place?.pointer?.replace(/^#\/?$/, "").replace(/^#/, "") ?? "",
      message: `${message} (${ruleId})`,
    }));
  };
}
