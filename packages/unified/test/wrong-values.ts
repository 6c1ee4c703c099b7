/** A wrong value for a part of a message, made from a right one. */
interface Wrong {
  readonly why: string;
  readonly value: unknown;
  /** The JSON Pointer in the value that the error names. */
  readonly at: string;
  readonly says: RegExp;
}

export type Members = Readonly<Record<string, unknown>>;

const nothings: Readonly<Record<string, unknown>> = {
  empty: "",
  blank: " ",
  null: null,
  "a list": [],
  true: true,
  "an object": { valueOf: () => 1 },
  "a symbol": Symbol("1"),
};

function noneOf(says: RegExp): Wrong[] {
  return Object.entries(nothings).map(([why, value]) => ({ why, value, at: "", says }));
}

function wrong(why: string, value: unknown, at: string, says: RegExp): Wrong {
  return { why, value, at, says };
}

function without(right: Members, name: string): Members {
  return Object.fromEntries(Object.entries(right).filter(([member]) => member !== name));
}

// Some vendors take an id as a number, but unified takes only its digits as a string.
const id = /must be a string that is not blank|must be a string of digits/;

const blob = new Blob(["a"]);

/** Wrong values for each part of a message, for any channel. They spoil only members that the right value has. */
export const wrongValues: Readonly<Record<string, (right: Members) => readonly Wrong[]>> = {
  text: () => [...noneOf(/must be a string that is not blank/), wrong("a number", 5, "", /must be a string/)],
  media: (right) => [
    wrong("without a URL", without(right, "url"), "/url", /is missing/),
    wrong("of a class", new URL("https://example.com"), "", /plain object/),
    ...("caption" in right
      ? [
          wrong("with a misspelt caption", { ...right, captoin: "a" }, "/captoin", /did you mean caption\?/),
          wrong("with null as caption", { ...right, caption: null }, "/caption", /must be a string/),
        ]
      : []),
    ...("kind" in right
      ? [wrong("of an unknown kind", { ...right, kind: "constructor" }, "/kind", /must be one of image/)]
      : []),
  ],
  file: (right) => [
    wrong("of a path", { ...right, content: "/a.png" }, "/content", /fileAt/),
    wrong("of bytes without a name", { content: blob }, "/name", /no name of its own/),
    wrong("without bytes", without(right, "content"), "/content", /is missing/),
    wrong("of no media type", { content: blob, name: "a", type: "png" }, "/type", /image\/png/),
    wrong("with a misspelt name", { ...right, filename: "b" }, "/filename", /is unknown/),
  ],
  sticker: () => [wrong("without an id", {}, "/id", /is missing/)],
  location: (right) => [
    wrong("a text", "here", "", /plain object with latitude/),
    wrong("off the map", { ...right, latitude: 91 }, "/latitude", /-90 to 90/),
    wrong("of text", { ...right, latitude: "1" }, "/latitude", /number/),
  ],
  buttons: (right) => [
    wrong("a text", { ...right, options: "a" }, "/options", /list that is not empty/),
    wrong("none", { ...right, options: [] }, "/options", /not empty/),
    wrong(
      "misspelt",
      { ...right, options: [{ id: "y", titel: "Yes" }] },
      "/options/0/titel",
      /did you mean title\?/,
    ),
    ...("header" in right
      ? [
          wrong(
            "with a header of two kinds",
            { ...right, header: { text: "a", url: "https://example.com" } },
            "/header/url",
            /supported: text/,
          ),
        ]
      : []),
  ],
  list: (right) => [
    wrong("without sections", { ...right, sections: [] }, "/sections", /not empty/),
    wrong(
      "with a misspelt option",
      {
        ...right,
        sections: [{ title: "b", description: "c", options: [{ id: "d", title: "e", desc: "f" }] }],
      },
      "/sections/0/options/0/desc",
      /is unknown/,
    ),
  ],
  template: (right) => [
    wrong("a list", [], "", /plain object/),
    wrong("with a function", { ...right, own: { a: () => "b" } }, "/own/a", /must be a string, a number/),
  ],
  replyTo: () => noneOf(id),
  reference: () => noneOf(id),
  sendAt: () => [...noneOf(/must be a valid Date/), wrong("no valid time", new Date("soon"), "", /valid/)],
  saveContact: (right) => [
    ...noneOf(/object/).filter(({ why }) => why !== "an object"),
    wrong("a number", 5, "", /object/),
    wrong("with a misspelt list", { ...right, listID: 1 }, "/listID", /did you mean listId/),
    wrong("with a list that is text", { ...right, listId: "1" }, "/listId", /whole number/),
  ],
};
