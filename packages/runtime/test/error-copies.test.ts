import { cp, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DeliveryError, readVendorError, VendorError } from "../src/index.js";
import { accepted, startScriptedServer } from "./scripted.js";
import { createAcme, failureOf } from "./vendor.js";

const init = {
  vendor: "acme",
  operation: "send",
  kind: "rateLimited",
  outcome: "rejected",
  reason: "no",
} as const;

class Mine extends VendorError {}

describe("another copy of the runtime, as an update of one client alone installs it,", () => {
  let folder: string;
  let copy: typeof import("../src/index.js");

  beforeAll(async () => {
    const home = fileURLToPath(new URL("..", import.meta.url));
    folder = await mkdtemp(join(tmpdir(), "trunkline-copy-"));
    await cp(join(home, "dist"), join(folder, "dist"), { recursive: true });
    await cp(join(home, "package.json"), join(folder, "package.json"));
    await symlink(join(home, "node_modules"), join(folder, "node_modules"), "junction");
    copy = await import(pathToFileURL(join(folder, "dist/index.js")).href);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("has errors that this one knows, and the other way round", () => {
    expect(copy.VendorError).not.toBe(VendorError);
    const theirs = new copy.VendorError(init);
    expect(theirs instanceof VendorError).toBe(true);
    expect(new VendorError(init) instanceof copy.VendorError).toBe(true);
    expect(new Mine(init) instanceof copy.VendorError).toBe(true);
    expect(readVendorError(theirs)).toBe(theirs);
    expect(new copy.DeliveryError("acme", "forged", "no") instanceof DeliveryError).toBe(true);
    expect(new DeliveryError("acme", "forged", "no") instanceof copy.DeliveryError).toBe(true);
  });

  it("has errors that are not of a subclass of this one, nor of the other class", () => {
    expect(new copy.VendorError(init) instanceof Mine).toBe(false);
    expect(new copy.VendorError(init) instanceof DeliveryError).toBe(false);
    expect(new copy.DeliveryError("acme", "forged", "no") instanceof VendorError).toBe(false);
  });

  it("has classes of the same names", () => {
    expect([copy.VendorError.name, copy.DeliveryError.name]).toEqual(["VendorError", "DeliveryError"]);
  });

  it("whose error is the cause of one of this", async () => {
    const theirs = new copy.VendorError({ ...init, fields: [{ field: "/to", message: "is no number" }] });
    await using server = await startScriptedServer(accepted);
    const fetch = async () => {
      throw theirs;
    };
    const error = await failureOf(
      createAcme({ baseUrl: server.url, fetch }).sendMessage({ body: { to: "1" } }),
    );
    expect(error.cause).toBe(theirs);
  });
});

describe("instanceof", () => {
  it("knows the instances of a subclass as those of both classes", () => {
    expect(new Mine(init) instanceof Mine).toBe(true);
    expect(new Mine(init) instanceof VendorError).toBe(true);
    expect(new VendorError(init) instanceof Mine).toBe(false);
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a text", "VendorError"],
    ["an error that has its name and members", Object.assign(new Error("no"), init, { name: "VendorError" })],
    ["a copy by spread", { ...new VendorError(init) }],
    ["its JSON", new VendorError(init).toJSON()],
    ["the class", VendorError],
  ])("does not take for one: %s", (_, value) => {
    expect(value instanceof VendorError).toBe(false);
  });
});
