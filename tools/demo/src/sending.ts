/** One message of the demo: where it goes, what it is, and how it is sent. */
export interface Sending {
  readonly vendor: string;
  readonly channel: string;
  readonly kind: string;
  readonly send: () => Promise<{ readonly outcome: string; readonly id: string }>;
}
