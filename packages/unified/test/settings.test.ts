import type { VendorError } from "@trunkline/runtime";
import { describe, expect, inject, it } from "vitest";
import { createMessenger } from "../src/index.js";
import { islash } from "../src/vendors/islash.js";
import { konnek } from "../src/vendors/konnek.js";
import { sociocs } from "../src/vendors/sociocs.js";
import { yeastar } from "../src/vendors/yeastar.js";
import { recordingClients } from "./recording.js";

const clients = recordingClients(inject("mocks"));
const { requests } = clients;

const refused: [string, () => unknown, string, RegExp][] = [
  ["iSlash without a session", () => islash(clients.islash, {} as never), "/session", /is missing/],
  [
    "Konnek with a channel that is null",
    () => konnek(clients.konnek, { clientID: "c", channel: null } as never),
    "/channel",
    /must be text/,
  ],
  [
    "a misspelled extension",
    () => yeastar(clients.yeastar, { channel: "twilio", didNumber: "1", extention: "1003" } as never),
    "/extention",
    /did you mean extension/,
  ],
  [
    "a provider that every object has",
    () => sociocs(clients.sociocs, { provider: "constructor", channelKey: "k" } as never),
    "/provider",
    /must be one of twlo, tlnx, twlowa, gswa/,
  ],
  [
    "a client in place of a channel",
    () => createMessenger({ id: clients.konnek } as never),
    "/id",
    /must be a channel/,
  ],
  [
    "settings that are no object",
    () => konnek(clients.konnek, "whatsapp" as never),
    "",
    /plain object of clientID, channel/,
  ],
];

describe("settings are refused when the channel is made", () => {
  it.each(refused)("%s", (_, make, field, says) => {
    let error: VendorError | undefined;
    try {
      make();
    } catch (thrown) {
      error = thrown as VendorError;
    }
    expect(error).toMatchObject({
      name: "VendorError",
      kind: "invalid",
      outcome: "notSent",
      fields: [{ field }],
    });
    expect(error?.message).toMatch(says);
  });
});

it("sends by the settings and the channels that it was made with, whatever becomes of the objects", async () => {
  const settings = { channel: "twilio", didNumber: "+15550193510" };
  const channels: Record<string, ReturnType<typeof yeastar>> = { a: yeastar(clients.yeastar, settings) };
  const messenger = createMessenger(channels);
  settings.didNumber = "+15550000000";
  channels["a"] = yeastar(clients.yeastar, settings);
  await messenger.send({ via: "a", to: "+14155552671", text: "Hello" });
  expect(requests.at(-1)?.body).toMatchObject({ did_number: "+15550193510" });
});
