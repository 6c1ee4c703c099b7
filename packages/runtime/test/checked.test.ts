import { describe, expect, it } from "vitest";
import { checked, type JsonSchema } from "../src/index.js";
import { object, text } from "./validation.js";
import { sendMessage } from "./vendor.js";

const request: JsonSchema = object({ body: object({ to: text, "a/b": text }, "to") });

function problemsIn(body: unknown): string[] {
  const { check } = checked(sendMessage, request, {
    "a/b": object({ name: {}, list: { maxItems: 1 } }, "name"),
  });
  return (check?.({ body }) ?? []).map(({ field, message }) => `${field} ${message}`);
}

describe("a member that is JSON text has an error of its own", () => {
  it.each<[string, unknown, string[]]>([
    ["nothing if it is in order", { to: "1", "a/b": '{"name":"x"}' }, []],
    ["nothing if it is not there", { to: "1" }, []],
    [
      "to be made by JSON.stringify if it is none",
      { to: "1", "a/b": "{" },
      ["/body/a~1b must be JSON text; make it with JSON.stringify"],
    ],
    ["what its content lacks", { to: "1", "a/b": "{}" }, ["/body/a~1b needs `name`"]],
    [
      "where its content is wrong",
      { to: "1", "a/b": '{"name":1,"list":[1,2]}' },
      ["/body/a~1b/list must have at most 1 item"],
    ],
    [
      "of half a character, which JSON can write and UTF-8 cannot",
      { to: "1", "a/b": '{"name":"\\ud800"}' },
      ["/body/a~1b/name holds a lone surrogate (half a character); remove it"],
    ],
    ["only after what is wrong with the rest", { "a/b": "{" }, ["/body needs `to`"]],
  ])("%s", (_, body, expected) => {
    expect(problemsIn(body)).toEqual(expected);
  });
});
