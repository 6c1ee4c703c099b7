import type { VendorError } from "@trunkline/runtime";
import { describe, expect, it } from "vitest";
import { expectRefused } from "./refused.js";
import { firstOf, openTrials } from "./trials.js";

const trials = await openTrials();
const { channels, messenger, requests } = trials;

/** Messages as JavaScript could send them: they do not compile. */
describe.each(channels)("a message by $vendor over $name is refused before the network", (channel) => {
  const right = firstOf(channel);
  const { targets, contents, extras } = channel.map(channel.client, channel.settings);
  const { to: _, conversationId: __, ...untargeted } = right;
  const empty = Object.fromEntries(Object.entries(right).filter(([name]) => !contents.includes(name)));

  it.each<[string, unknown, string, RegExp]>([
    ["for no recipient", untargeted, "/to", /must be given/],
    ["for no content", empty, "", new RegExp(`exactly one of ${contents.join(", ")}; it holds none`)],
    ["for a misspelt content", { ...empty, txt: "a" }, "/txt", /cannot be given here; did you mean text\?/],
    ["as a list", [right], "", /plain object such as \{ via/],
    ["as an object of a class", Object.assign(new (class {})(), right), "", /plain object/],
    ["for members that are inherited", Object.create(right), "", /plain object/],
  ])("%s", async (_, message, field, says) => {
    await expectRefused(trials, message, field, says);
  });

  if (targets.includes("conversationId")) {
    it("for both targets", async () => {
      const message = { ...right, to: "1", conversationId: "2" };
      await expectRefused(trials, message, "/to", /conversationId, and not both/);
    });
  }

  const pairs = contents.flatMap((one, index) => contents.slice(index + 1).map((other) => [one, other]));
  it.each(pairs)("for two contents: %s and %s", async (one = "", other = "") => {
    const values = channels.flatMap(({ messages }) => messages.map(({ message }) => message));
    const held = [one, other].map((name) => [name, values.find((message) => name in message)?.[name]]);
    const message = { ...empty, ...Object.fromEntries(held) };
    await expectRefused(trials, message, "", new RegExp(`holds ${one} and ${other}`));
  });

  const known = ["conversationId", "text", "media", "file", "sticker", "location", "buttons", "list"];
  known.push("template", "replyTo", "reference", "sendAt", "saveContact");
  const carried = [...targets, ...contents, ...extras];
  it.each(known.filter((name) => !carried.includes(name)))(
    "for %s, which it does not carry",
    async (name) => {
      const says = new RegExp(`cannot be given here; what can be given is ${carried.join(", ")}`);
      await expectRefused(trials, { ...right, [name]: "1" }, `/${name}`, says);
    },
  );

  it.each(channel.refusals)("for a rule of the vendor's: $rule", async ({ message, field }) => {
    await expectRefused(trials, { via: channel.name, ...message }, field, /./);
  });

  it("and all that is wrong with it and its options is named at once", async () => {
    const wrong = { ...empty, to: "", txt: "a", text: 5, conversationId: undefined };
    const options = { timeoutMS: 5, signal: {} };
    const error = await messenger.send(wrong, options).catch((thrown: unknown) => thrown);
    expect((error as VendorError).fields.map(({ field }) => field).sort()).toEqual([
      "/signal",
      "/text",
      "/timeoutMS",
      "/to",
      "/txt",
    ]);
  });

  it.each<[string, object, string, RegExp]>([
    ["a signal by itself", AbortSignal.abort(), "", /plain object of signal, timeoutMs/],
    ["a misspelt one", { timeout: 5 }, "/timeout", /did you mean timeoutMs/],
    ["a time that is none", { timeoutMs: 0 }, "/timeoutMs", /from 1/],
    ["a signal that is none", { signal: {} }, "/signal", /AbortSignal/],
  ])("for its options: %s", async (_, options, field, says) => {
    requests.length = 0;
    const error = await messenger.send(right, options).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ kind: "invalid", outcome: "notSent", fields: [{ field }] });
    expect((error as VendorError).message).toMatch(says);
    expect(requests).toEqual([]);
  });
});

describe("a message is refused before the network", () => {
  const names = channels.map(({ name }) => name);
  const oneOf = new RegExp(`must be one of ${names.join(", ")}`);

  it.each<[string, unknown, string, RegExp]>([
    ["for an unknown channel", { via: "fax", to: "1", text: "a" }, "/via", oneOf],
    ["for a channel that every object has", { via: "constructor", to: "1", text: "a" }, "/via", oneOf],
    ["for no channel", { to: "1", text: "a" }, "/via", oneOf],
    ["as nothing", undefined, "", /plain object such as \{ via/],
    ["as null", null, "", /plain object/],
  ])("%s", async (_, message, field, says) => {
    await expectRefused(trials, message, field, says);
  });
});
