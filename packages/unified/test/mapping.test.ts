import { afterAll, beforeAll, describe, expect, inject, it, vi } from "vitest";
import type { MessengerMessage } from "../src/index.js";
import { messengerOver } from "./channels.js";

const { messenger, requests } = messengerOver(inject("mocks"));
type Message = MessengerMessage<typeof messenger>;

const png = new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47])], { type: "image/png" });
const header = { kind: "image", url: "https://example.com/h.jpg" } as const;
const footer = { title: "Trunkline", text: "Reply any time" };
const options = [{ id: "tea", title: "Tea", description: "Green" }];
const template = {
  id: 1773,
  template_id: "1293546285747227",
  name: "discount",
  language: { code: "en" },
  parameter_format: "POSITIONAL" as const,
  components: [{ type: "BODY" as const, parameters: [{ type: "TEXT", text: "VIP" }] }],
};

const session = { via: "session", to: "85256872847" } as const;
const id = { via: "id", to: "6281200000000", reference: "order-1" } as const;
const pbx = { via: "pbx", to: "+14155552671" } as const;
const sms = { via: "sms", to: "+16175551212" } as const;

/** Every kind of message that a vendor carries, by the name under which its request is kept. */
const messages: Record<string, Record<string, Message>> = {
  islash: {
    text: { ...session, text: "Hello" },
    media: {
      ...session,
      media: { url: "https://example.com/a.pdf", caption: "Invoice" },
    },
    file: { ...session, file: { content: png, name: "図.png", caption: "See" } },
    namedFile: { ...session, file: { content: new File([png], "own.png", { type: "image/png" }) } },
    sticker: { ...session, sticker: { id: "66" } },
    replyTo: { ...session, text: "Yes", replyTo: "9126" },
  },
  konnek: {
    text: { ...id, text: "Hello" },
    media: { ...id, media: { url: "https://example.com/a.ogg", kind: "voice" as const, name: "a.ogg" } },
    location: { ...id, location: { latitude: -6.2, longitude: 106.8 } },
    buttons: { ...id, buttons: { text: "Tea?", options: [{ id: "y", title: "Yes" }], header, footer } },
    list: {
      ...id,
      list: {
        title: "Open",
        sections: [{ title: "Drinks", description: "Hot", options }],
        header: { text: "Menu" },
      },
    },
    replyTo: { ...id, text: "Yes", replyTo: "9f1c2d3e" },
  },
  sociocs: {
    text: { ...sms, text: "Hello" },
    image: { ...sms, media: { url: "https://example.com/a.png", kind: "image" as const, caption: "Promo" } },
    video: { ...sms, media: { url: "https://example.com/a.mp4", kind: "video" as const } },
    document: { ...sms, media: { url: "https://example.com/a.ogg", kind: "document" as const } },
    sendAt: { ...sms, text: "Soon", sendAt: new Date("2099-12-25T15:00:00Z") },
    saveContact: { ...sms, text: "Hi", saveContact: { name: "John", listId: 1, fields: { vip: true } } },
    telnyxText: { via: "telnyx", to: "+16175551212", text: "Hello" },
    twilioText: { via: "twilio", to: "16175551212", text: "Hello" },
    twilioTemplate: { via: "twilio", to: "16175551212", template: { id: "HX1", variables: { "1": "a" } } },
    gupshupTemplate: {
      via: "gupshup",
      to: "16175551212",
      template: { id: "c6", variables: { Header: { "1": "a" } } },
    },
  },
  yeastar: {
    text: { ...pbx, text: "Hello", reference: "sms-1" },
    namedStream: { ...pbx, file: { content: Object.assign(png.stream(), { path: "/photos/own.png" }) } },
    file: { ...pbx, file: { content: png, name: "a.png", type: "image/png", caption: "See" } },
    conversationId: { via: "pbx", conversationId: "3077", text: "And" },
    byExtension: { via: "desk", to: "1cc0546496ae42eabf50a54a97fff976", text: "Hello" },
    template: { via: "pbxWhatsapp", to: "+14155552671", template },
  },
};

beforeAll(() => {
  vi.useFakeTimers({ now: new Date("2026-11-21T12:00:00Z"), toFake: ["Date"] });
});
afterAll(() => {
  vi.useRealTimers();
});

describe.each(Object.entries(messages))("%s", (vendor, kinds) => {
  it.each(Object.entries(kinds))("carries %s", async (kind, message) => {
    requests.length = 0;
    const receipt = await messenger.send(message);
    expect(receipt.vendor).toBe(vendor);
    // The exchange of credentials for a token comes before the first call alone, so it is left out.
    const sent = requests.filter(({ path }) => !path.endsWith("/get_token"));
    const { raw: _, ...told } = receipt;
    const text = `${JSON.stringify({ sent, receipt: told }, null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`./__snapshots__/mapping/${vendor}.${kind}.json`);
  });
});

it("gives a Konnek message a random id when the caller gives none", async () => {
  requests.length = 0;
  await messenger.send({ via: "id", to: "6281200000000", text: "a" });
  await messenger.send({ via: "id", to: "6281200000000", text: "b" });
  const ids = requests.map(({ body }) => (body as { id: string }).id);
  expect(new Set(ids).size).toBe(2);
  expect(ids.every((one) => /^[0-9a-f-]{36}$/.test(one))).toBe(true);
});

it("keeps the vendor's answer whole in the receipt", async () => {
  const { raw } = await messenger.send({ via: "sms", to: "+16175551212", text: "Hello" });
  expect(raw).toEqual({ status: "success", data: { message_id: "Xyz12345" } });
});
