import { createSociocs } from "@trunkline/sociocs";
import { createYeastar } from "@trunkline/yeastar";
import { expect, inject, it } from "vitest";
import { createMessenger } from "../src/index.js";
import { sociocs } from "../src/vendors/sociocs.js";
import { yeastar } from "../src/vendors/yeastar.js";
import { problemsIn } from "./invalid.js";
import { recordingFetch } from "./recording.js";

const { fetch, requests } = recordingFetch();
const clientOfSociocs = createSociocs({
  ...{ baseUrl: inject("mocks")["sociocs"] ?? "", credentials: { apikey: "k" }, fetch },
});
const clientOfYeastar = createYeastar({
  ...{ baseUrl: inject("mocks")["yeastar"] ?? "", credentials: { username: "u", password: "p" }, fetch },
});
const messenger = createMessenger({
  twilio: sociocs(clientOfSociocs, { provider: "twlowa", channelKey: "twlowa_1" }),
  gupshup: sociocs(clientOfSociocs, { provider: "gswa", channelKey: "gswa_1" }),
  pbx: yeastar(clientOfYeastar, { channel: "whatsapp", didNumber: "+15550193510" }),
});

const values = /a list of strings, or an object of strings/;
const pbx = { id: 1, template_id: "1", name: "discount", language: { code: "en" } };

it.each<[why: string, via: string, template: object, field: string, message: RegExp]>([
  ["a text in place of values", "twilio", { id: "HX0", body: "abc" }, "/template/body", values],
  ["another part", "twilio", { id: "HX0", body: ["a"], header: ["b"] }, "/template/header", /unknown/],
  ["a misspelt part", "gupshup", { id: "1", body: ["a"], mediaURL: "b" }, "/template/mediaURL", /mediaUrl/],
  ["a part that is null", "gupshup", { id: "1", body: ["a"], header: null }, "/template/header", values],
  [
    "a part of both forms",
    "gupshup",
    { id: "1", body: ["a"], variables: {} },
    "/template/variables",
    /unknown/,
  ],
  ["a number as a value", "gupshup", { id: "1", body: { "a/b": 5 } }, "/template/body/a~1b", /string/],
  ["a text in place of values", "pbx", { ...pbx, body: "abc" }, "/template/body", values],
  ["a body that is null", "pbx", { ...pbx, body: null }, "/template/body", values],
  ["no body", "pbx", pbx, "/template/body", values],
])("a template with %s is not sent by %s", async (_, via, template, field, message) => {
  requests.length = 0;
  const sent = { via, to: "+14155552671", template };
  const result = await messenger.send.outcome(sent as never, { tag: "order 17" });
  expect(result).toMatchObject({ outcome: "notSent", error: { kind: "invalid", tag: "order 17" } });
  expect(problemsIn("error" in result && result.error)).toEqual({ [field]: expect.stringMatching(message) });
  expect(requests).toEqual([]);
});

it("a template has its values in the order of their positions, whatever their names are", async () => {
  requests.length = 0;
  const body = [..."abcdefghijkl"];
  await messenger.send({ via: "twilio", to: "+14155552671", template: { id: "HX0", body } });
  await messenger.send({ via: "pbx", to: "+14155552671", template: { ...pbx, body } });
  const named = JSON.parse('{ "2": "b", "__proto__": "c", "toString": "d" }');
  await messenger.send({ via: "gupshup", to: "+14155552671", template: { id: "1", body: named } });
  const [twilio, yeastar, gupshup] = requests
    .filter(({ path }) => path.includes("send") || path.includes("message"))
    .map(({ body }) => body as Record<string, never>);
  expect(twilio?.["template"]).toEqual({
    id: "HX0",
    variables: Object.fromEntries(body.map((value, index) => [`${index + 1}`, value])),
  });
  const [{ parameters }] = JSON.parse(yeastar?.["whatsapp_msg_param"] ?? "").components;
  expect(parameters.map(({ text }: { text: string }) => text)).toEqual(body);
  expect(JSON.stringify(gupshup?.["template"])).toBe(
    '{"id":"1","variables":{"Body":{"2":"b","__proto__":"c","toString":"d"}}}',
  );
});
