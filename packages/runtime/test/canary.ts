import { inspect } from "node:util";
import { expect } from "vitest";

/** Looks for secrets wherever a log or a person could see an error, in the forms in which they travel. */
export function expectNoSecret(error: unknown, secrets: readonly string[]): void {
  const seen = views(error).join("\n");
  for (const secret of secrets) {
    const forms = [
      secret,
      encodeURIComponent(secret),
      new URLSearchParams({ "": secret }).toString().slice(1),
      JSON.stringify(secret).slice(1, -1),
      Buffer.from(secret).toString("base64"),
      Buffer.from(secret).toString("base64url"),
    ];
    for (const form of forms) expect(seen).not.toContain(form);
  }
}

function views(error: unknown): string[] {
  const all = [inspect(error, { depth: Number.POSITIVE_INFINITY, showHidden: true }), JSON.stringify(error)];
  for (let one = error; one instanceof Error; one = one.cause) {
    all.push(one.message, String(one), one.stack ?? "", JSON.stringify(one, Object.getOwnPropertyNames(one)));
  }
  return all;
}
