import type { Mock, MockOptions } from "../src/index.js";
import { body, documentOf, operation, serve } from "./documents.js";

const schema = {
  type: "object",
  required: ["title"],
  additionalProperties: false,
  properties: {
    title: { type: "string" },
    count: { type: "integer", maximum: 9 },
    flags: { type: "array", items: { type: "boolean" } },
    details: { type: "object", required: ["a"], properties: { a: { type: "integer" } } },
    files: { type: "array", maxItems: 2, items: { type: "string", format: "binary", maxLength: 4 } },
  },
};

/** A mock that takes a form with members of every sort. */
export function serveForm(options?: MockOptions): Promise<Mock> {
  const requestBody = body("multipart/form-data", schema);
  return serve(documentOf({ "/form": { post: operation("postForm", { requestBody }) } }), options);
}

export type Form = string | Uint8Array<ArrayBuffer> | FormData;

/** Posts a form, and gives what was recorded. */
export async function postForm(mock: Mock, form: Form, contentType?: string) {
  const headers = contentType === undefined ? undefined : { "Content-Type": contentType };
  const response = await fetch(`${mock.url}/form`, {
    method: "POST",
    body: form,
    ...(headers && { headers }),
  });
  await response.text();
  const record = mock.requests.at(-1);
  if (!record) throw new Error("nothing was recorded");
  return record;
}

/** A form of one part with this disposition. */
export function formOf(disposition: string, content = "x"): string {
  return `--b\r\nContent-Disposition: ${disposition}\r\n\r\n${content}\r\n--b--\r\n`;
}

export const boundary = "multipart/form-data; boundary=b";
