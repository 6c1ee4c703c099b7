import { body, documentOf, json, operation } from "./documents.js";

const order = {
  type: "object",
  required: ["id"],
  additionalProperties: false,
  properties: { id: { type: "integer" }, note: { type: "string" } },
};
const problem = { type: "object", required: ["code"], properties: { code: { type: "string" } } };

const left = {
  "X-Left": { schema: { type: "integer" } },
  "X-Shelves": { schema: { type: "array", items: { type: "integer" } } },
};

/** A shop whose contract has responses of every kind. */
export const shop = documentOf({
  "/orders": {
    post: operation("placeOrder", {
      requestBody: json({ type: "object", required: ["item"] }),
      responses: {
        "201": json(order, { placed: { id: 1 }, noted: { id: 2, note: "n" }, twice: { id: 3 } }),
        "202": json(order, { queued: { id: 4 }, twice: { id: 5 } }),
        "4XX": json(problem, { soldOut: { code: "sold-out" } }),
        "429": {
          ...json(problem, { limited: { code: "limited" } }),
          headers: { "Retry-After": { schema: { type: "integer", maximum: 9 }, example: 7 }, "X-Bare": {} },
        },
        default: json(problem, { broken: { code: "broken" } }),
      },
    }),
  },
  "/text": {
    get: operation("getText", {
      responses: {
        "200": {
          description: "A text, or JSON.",
          content: {
            "application/json": { schema: { type: "string" }, examples: { quoted: { value: "pong" } } },
            "text/csv": { schema: { type: "string", maxLength: 3 }, examples: { bare: { value: "a,b" } } },
          },
        },
      },
    }),
  },
  "/bytes": {
    get: operation("getBytes", {
      responses: { "200": body("image/png", { type: "string", format: "binary", maxLength: 4 }) },
    }),
  },
  "/empty": {
    delete: operation("empty", { responses: { "204": { description: "Nothing.", headers: left } } }),
  },
  "/report": {
    get: operation("report", {
      // An example of the contract may break its own schema, and a header may be wanted that has no value.
      responses: {
        "200": {
          ...json(problem, { broken: { text: "none" } }),
          headers: { ...left, "X-Wanted": { required: true, schema: { type: "string" } } },
        },
      },
    }),
  },
});
