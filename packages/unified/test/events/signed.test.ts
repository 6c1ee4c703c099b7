import { parseEvent as parseSociocs } from "@trunkline/sociocs";
import { parseEvent as parseYeastar } from "@trunkline/yeastar";
import { describe, expect, it } from "vitest";
import { sociocsEvents } from "../../src/events/sociocs.js";
import { yeastarEvents } from "../../src/events/yeastar.js";

const delivery =
  '{"event":"status_update","message_id":"1","event_data":{"status":"sent"},"type":30030,"msg":{"task_id":1}}';

describe.each([
  ["sociocs", (options: object | undefined) => sociocsEvents(parseSociocs, options as never)],
  ["yeastar", (options: object | undefined) => yeastarEvents(parseYeastar, options as never)],
] as const)("the events of %s, which signs its deliveries", (vendor, eventsWith) => {
  it("are not read without a secret that nobody has ruled out", () => {
    for (const options of [undefined, {}, { secret: undefined }, { secret: "" }, { secret: null }]) {
      expect(() => eventsWith(options)).toThrow(`${vendor}Events: secret is missing`);
    }
  });

  it("are checked with a secret, and taken as they are with false", async () => {
    await expect(eventsWith({ secret: "s" })(delivery, {})).rejects.toMatchObject({ reason: "unsigned" });
    expect(await eventsWith({ secret: false })(delivery, {})).toHaveLength(1);
    await expect(eventsWith({ secret: false, maxBytes: 5 })(delivery, {})).rejects.toMatchObject({
      reason: "oversize",
    });
  });
});
