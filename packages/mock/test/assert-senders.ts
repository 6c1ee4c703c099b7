import { type Mock, startMock } from "../src/index.js";

export const message = { provider: "twlo", channel_key: "twlo_1", to: "+16175551212", text: "Hello" };

/** Runs a test with a mock that is closed however the test ends. */
export async function withMock(
  contract: Parameters<typeof startMock>[0],
  run: (mock: Mock) => Promise<void>,
): Promise<void> {
  const mock = await startMock(contract, { stateless: true });
  try {
    await run(mock);
  } finally {
    await mock.close();
  }
}

/** Sends as JSON, with a key that Sociocs takes. */
export async function post(mock: Mock, path: string, body: unknown, headers = {}): Promise<void> {
  await fetch(`${mock.url}${path}`, {
    method: "POST",
    headers: { apikey: "a:b", "Content-Type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

export async function get(mock: Mock, target: string, headers = {}): Promise<void> {
  await fetch(`${mock.url}${target}`, { headers: { apikey: "a:b", ...headers } });
}

/** Where a request breaks the contract, as its record tells. */
export function violationsOf(mock: Mock, index: number): string[] {
  const { violations = [] } = mock.requests[index] ?? {};
  return violations.map((violation) => `${violation.in}${violation.pointer}: ${violation.message}`);
}

/** The error that an assertion throws. */
export function thrownBy(assertion: () => void): Error & { actual?: unknown; expected?: unknown } {
  try {
    assertion();
  } catch (error) {
    return error as Error;
  }
  throw new Error("The assertion passed");
}
