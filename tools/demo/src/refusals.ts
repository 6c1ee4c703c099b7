import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../refused/", import.meta.url));

/** Shows a source that the compiler refuses, and what the real compiler says of it. */
export function refusedByCompiler(): string {
  const source = readFileSync(`${folder}sticker-over-sociocs.ts`, "utf8").trimEnd();
  const manifest = createRequire(import.meta.url).resolve("typescript/package.json");
  const { bin } = JSON.parse(readFileSync(manifest, "utf8")) as { bin: { tsc: string } };
  const tsc = join(dirname(manifest), bin.tsc);
  const { status, stdout } = spawnSync(process.execPath, [tsc, "-p", folder, "--pretty", "false"], {
    encoding: "utf8",
  });
  if (status === 0) throw new Error("The compiler took a message that the vendor cannot carry.");
  const [first = ""] = stdout.split(/\r?\n/);
  const message = first
    .replace(/^.*sticker-over-sociocs/, "sticker-over-sociocs")
    .replace(/ in type .*/, " in type …");
  return `${indent(source)}\n\n  ${message}`;
}

/** Sends a body past the clients, as another program might, and shows where the mock server finds it wrong. */
export async function refusedByMock(url: string): Promise<string> {
  const body = { provider: "twlo", channel_key: "", to: "+16175551212", text: "Hello" };
  const response = await fetch(`${url}/message`, {
    method: "POST",
    headers: { apikey: "demo:key", "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  const found = JSON.parse(response.headers.get("sl-violations") ?? "[]") as {
    location: string[];
    message: string;
  }[];
  const violation = found.find(({ location }) => location.length > 2);
  if (response.ok || !violation) throw new Error("The mock server took a body that the contract refuses.");
  const field = `/${violation.location.slice(1).join("/")}`;
  return indent(
    [
      `POST /message  ${JSON.stringify(body)}`,
      `${response.status}  ${await response.text()}`,
      `${field}  ${violation.message}`,
    ].join("\n"),
  );
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, "  ");
}
