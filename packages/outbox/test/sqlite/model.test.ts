import { expect, it } from "vitest";
import { storeWith } from "../../src/sqlite/store.js";
import { checkModel } from "../model/check-model.js";
import { drivers, temporaryFile } from "./temporary.js";

const runs = process.env["TRUNKLINE_LONG"] === "1" ? 400 : 15;

it.each(drivers)(
  "holds what the model holds, whatever is called, by $name",
  { timeout: 300_000 },
  async ({ driver }) => {
    let opened = 0;
    const path = temporaryFile();
    await checkModel(async () => storeWith(driver, `${path}-${opened++}`, {}), runs);
    expect(opened).toBeGreaterThanOrEqual(runs);
  },
);
