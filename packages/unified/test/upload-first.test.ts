import { copyFile, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { VendorError } from "@trunkline/runtime";
import { describe, expect, it } from "vitest";
import { uploadFirst } from "../src/message/upload-first.js";

async function errorOf(upload: () => Promise<unknown>): Promise<unknown> {
  return await uploadFirst("acme", upload).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
}

describe("a message whose file must be uploaded first", () => {
  it("gets what the upload gives", async () => {
    expect(await uploadFirst("acme", async () => ({ files: [1] }))).toEqual({ files: [1] });
  });

  it.each(["rejected", "notSent", "unknown"] as const)(
    "was not sent if the upload ended as %s",
    async (outcome) => {
      const cause = new VendorError({
        ...{ vendor: "acme", operation: "uploadFile", kind: "unavailable", outcome },
        ...{ reason: "busy: wait", status: 503, code: "1", retryAfterMs: 5000 },
      });
      const error = await errorOf(() => Promise.reject(cause));
      expect(error).toBeInstanceOf(VendorError);
      expect(error).toMatchObject({
        ...{ vendor: "acme", operation: "send", kind: "unavailable", outcome: "notSent", isRetryable: true },
        ...{ status: 503, code: "1", retryAfterMs: 5000, cause },
        message: expect.stringMatching(/: its file could not be uploaded: busy: wait$/),
      });
    },
  );

  it("was not sent if the response does not say where the file is", async () => {
    expect(await errorOf(async () => undefined)).toMatchObject({
      ...{ operation: "send", kind: "protocol", outcome: "notSent", isRetryable: false },
    });
  });

  it("gets an error of the program itself as it is", async () => {
    const mistake = new TypeError("mistake");
    expect(await errorOf(() => Promise.reject(mistake))).toBe(mistake);
  });

  it("keeps kind and wait of an error that another copy of the runtime threw", async () => {
    const built = fileURLToPath(import.meta.resolve("@trunkline/runtime"));
    const folder = await mkdtemp(join(tmpdir(), "trunkline-copy-"));
    try {
      await copyFile(built, join(folder, "index.mjs"));
      await symlink(join(built, "../../node_modules"), join(folder, "node_modules"), "junction");
      const copy: typeof import("@trunkline/runtime") = await import(
        pathToFileURL(join(folder, "index.mjs")).href
      );
      expect(copy.VendorError).not.toBe(VendorError);
      const theirs = new copy.VendorError({
        ...{ vendor: "acme", operation: "uploadFile", kind: "rateLimited", outcome: "rejected" },
        ...{ reason: "too many", retryAfterMs: 5000 },
      });
      expect(await errorOf(() => Promise.reject(theirs))).toMatchObject({
        ...{ operation: "send", kind: "rateLimited", outcome: "notSent" },
        ...{ retryAfterMs: 5000, isRetryable: true, cause: theirs },
        message: expect.stringMatching(/: its file could not be uploaded: too many$/),
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
