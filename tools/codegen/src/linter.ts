import { getLineColLocation, lint, loadConfig, YamlParseError } from "@redocly/openapi-core";

/** Says what the rules of redocly.yaml find wrong with a contract, a line for each problem. */
export async function createLinter(
  configPath: string,
): Promise<(path: string, file: string) => Promise<string[]>> {
  const config = await loadConfig({ configPath });
  return async (path, file) => {
    const problems = await lint({ ref: path, config }).catch((error: unknown) => {
      // Who reads the contract tells that it is not YAML, and where.
      if (error instanceof YamlParseError) return [];
      throw error;
    });
    return problems.map(({ location: [place], message, ruleId }) => {
      const line = place
        ? getLineColLocation({ ...place, reportOnKey: place.reportOnKey ?? false }).start.line
        : 1;
      return `${file}:${line} at ${place?.pointer ?? "#/"}: ${message} (${ruleId})`;
    });
  };
}
