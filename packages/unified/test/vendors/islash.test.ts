import { createIslash } from "@trunkline/islash";
import { expect, inject, it } from "vitest";
import { islash } from "../../src/vendors/islash.js";
import { otherNumbers } from "../other-numbers.js";
import { recordingFetch } from "../recording.js";
import { sentBy } from "../sent-by.js";

const { fetch, requests } = recordingFetch();
const baseUrl = inject("mocks")["islash"] ?? "";
const client = createIslash({ baseUrl, credentials: { userToken: "t" }, fetch });
const send = sentBy(islash(client, { session: "demo" }));

it("replies by digits only, because the vendor takes the id as a number", async () => {
  for (const replyTo of otherNumbers) {
    await expect(send({ to: "+85256872847", text: "Yes", replyTo }), replyTo).rejects.toMatchObject({
      outcome: "notSent",
      fields: [{ field: "/replyTo", message: "must be a string of digits, at most 9007199254740991" }],
    });
  }
  expect(requests).toEqual([]);
});
