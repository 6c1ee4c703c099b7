import type { Contract } from "./contract.js";
import { readDocument } from "./read-document.js";
import { contractPath, vendors } from "./vendors.js";

const loaded = new Map<string, Promise<Contract>>();

/**
 * Reads a vendor's contract once per process, and any other document each time, because it may have changed.
 *
 * @throws {Error} when the vendor is unknown, or the document cannot be read.
 */
export async function loadContract(source: string | { readonly contract: string }): Promise<Contract> {
  if (typeof source !== "string") {
    const path: unknown = source?.contract;
    if (typeof path === "string" && path !== "") return await readContract(path, undefined);
    throw new Error(
      'startMock: the contract must be the name of a vendor, or { contract: "…" } with the path of a document',
    );
  }
  if (!vendors().includes(source) && /[./\\]/.test(source)) {
    throw new Error(
      `Vendor "${source}" is unknown; for a document of your own, pass { contract: "${source}" }`,
    );
  }
  const known = loaded.get(source);
  if (known) return await known;
  const loading = readContract(contractPath(source), source);
  loaded.set(source, loading);
  loading.catch(() => loaded.delete(source));
  return await loading;
}

async function readContract(path: string, vendor: string | undefined): Promise<Contract> {
  const name = vendor ?? path;
  try {
    const { operations, events } = await readDocument(path);
    return { name, vendor, operations, events };
  } catch (error) {
    const reason = reasonOf(error);
    throw new Error(`Cannot read the contract ${name}: ${reason}`, {
      cause: error,
    });
  }
}

/** The first line of a reader's error, which may repeat itself. */
function reasonOf(error: unknown): string {
  const [line = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  if (/Unsupported document format|is not a valid JSON Schema/.test(line))
    return "it is not an OpenAPI document";
  if (/^Unable to resolve \$ref pointer "https?:/.test(line)) return `${line}; the mock fetches no documents`;
  return line.replace(/^(Error parsing .*?: )\1/, "$1").replace(/[\s:]+$/, "");
}
