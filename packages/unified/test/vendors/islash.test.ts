import { createIslash } from "@trunkline/islash";
import { expect, inject, it } from "vitest";
import { islash } from "../../src/vendors/islash.js";
import { recordingFetch } from "../recording.js";
import { numbersInOtherForms } from "./numbers.js";

const { fetch, requests } = recordingFetch();
const client = createIslash({
  baseUrl: inject("mocks")["islash"] ?? "",
  credentials: { userToken: "t" },
  fetch,
});
const session = islash(client, { session: "sess_demo" });

it.each(numbersInOtherForms)("replies to no message by the id %s", async (replyTo) => {
  const sending = session.send({ to: "85256872847", text: "Yes", replyTo });
  await expect(sending).rejects.toMatchObject({
    outcome: "notSent",
    fields: [{ field: "/replyTo", message: expect.stringContaining("digits alone") }],
  });
  expect(requests).toEqual([]);
});
