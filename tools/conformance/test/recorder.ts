import { type RecordedRequest, startMock } from "@trunkline/mock";

/** A vendor's mock server that records its requests. It keeps no state, so every token is good. */
export interface Recorder extends AsyncDisposable {
  readonly url: string;
  /** The requests since the last time, in their order. */
  take(): readonly RecordedRequest[];
}

export async function startRecorder(vendor: string): Promise<Recorder> {
  const mock = await startMock(vendor, { stateless: true });
  let taken = 0;
  return {
    url: mock.url,
    take: () => {
      const requests = mock.requests.slice(taken);
      taken = mock.requests.length;
      return requests;
    },
    [Symbol.asyncDispose]: mock.close,
  };
}
