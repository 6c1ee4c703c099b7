import { rm } from "node:fs/promises";
import { expect, it, onTestFinished } from "vitest";
import { readText } from "../../contract/test/edited.js";
import { addCommand, makeWorkspace, runCommand } from "./workspace.js";

it("ends the built command with the reason, and no stack, when a contract has a problem", async () => {
  const contract = readText("small.yaml", import.meta.url).replace("    post:", "    head:");
  const root = await makeWorkspace({ acme: contract });
  onTestFinished(() => rm(root, { recursive: true }));
  await addCommand(root);
  const { code, output, errors } = await runCommand(root);
  expect({ code, output }).toEqual({ code: 1, output: "" });
  expect(errors).toMatch(/^specs\/acme\/openapi\.yaml:\d+ at #\S+: /);
  expect(errors).toMatch(/\nNothing was written\.\n$/);
  expect(errors).not.toMatch(/^ {4}at /m);
});
