import { createHmac } from "node:crypto";
import { startMock } from "@trunkline/mock";
import { expect, it } from "vitest";

export const secret = "canary-secret";

/** A running program whose webhook is at this URL. */
export interface Program {
  readonly url: string;
  /** What its handler was told. */
  readonly settled: readonly string[];
  /** Makes the handler fail the next time that it is told of this message. */
  readonly fail: (correlation: string) => void;
  /** What it says on its own of errors. */
  readonly says: () => string;
}

// Each test has messages of its own, because a program may serve several tests.
let last = 1000;

/** Delivers the event that a message was sent, and gives the status of the response. */
export async function deliver(url: string, id: number, by = secret): Promise<number> {
  await using pbx = await startMock("yeastar");
  return (await pbx.emit("messageSendingResult", { msg: { msg_id: id } }, url, { secret: by })).status;
}

/** Posts a signed body, or a stream that has no signature of its own. */
async function post(url: string, body: string | Uint8Array<ArrayBuffer> | ReadableStream): Promise<string> {
  const signature = createHmac("sha256", secret).update(body instanceof ReadableStream ? "" : body);
  const headers = { "Content-Type": "application/json", "X-Signature": signature.digest("base64") };
  // The types of the DOM lack `duplex`, without which Node sends no stream.
  const streamed: object = { duplex: "half" };
  const response = await fetch(url, { method: "POST", body, headers, ...streamed });
  return `${response.status} ${await response.text()}`;
}

/** What every program must do. */
export function itReceives(using: (check: (program: Program) => Promise<void>) => Promise<void>): void {
  it("tells a signed delivery once", () =>
    using(async ({ url, settled }) => {
      const [id, other] = [++last, ++last];
      expect([await deliver(url, id), await deliver(url, id), await deliver(url, other)]).toEqual([
        200, 200, 200,
      ]);
      expect(settled).toEqual([`${id} sent`, `${other} sent`]);
    }));

  it("tells it again after the handler failed", () =>
    using(async ({ url, settled, fail, says }) => {
      const id = ++last;
      fail(`${id}`);
      expect([await deliver(url, id), await deliver(url, id), await deliver(url, id)]).toEqual([
        500, 200, 200,
      ]);
      expect(settled).toEqual([`${id} sent`, `${id} sent`]);
      await expect.poll(says).toContain(`no order ${id}`);
    }));

  it("refuses what is forged, malformed or oversize, and goes on", () =>
    using(async ({ url, settled, says }) => {
      const long = new Uint8Array(2_000_000);
      expect(await deliver(url, ++last, "another secret")).toBe(401);
      expect(await post(url, "{")).toBe("400 malformed");
      expect(await post(url, long)).toBe("413 oversize");
      expect(await post(url, new Blob([long]).stream())).toBe("413 oversize");
      expect([settled, says()]).toEqual([[], ""]);
      // Some servers close the connection of a body that was not read, and the client may notice it late.
      await expect.poll(() => deliver(url, ++last).catch(() => 0)).toBe(200);
    }));
}
