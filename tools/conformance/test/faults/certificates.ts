import { generate } from "selfsigned";

/** A certificate with its key, as a TLS server takes them. */
export interface Certified {
  readonly key: string;
  readonly cert: string;
}

export interface Certificates {
  /** The authority that signed the others. */
  readonly authority: Certified;
  readonly good: Certified;
  readonly selfSigned: Certified;
  readonly expired: Certified;
  readonly notYetValid: Certified;
  readonly ofAnotherHost: Certified;
  /** Good for clients alone. */
  readonly ofAnotherPurpose: Certified;
}

type Options = NonNullable<Parameters<typeof generate>[1]>;
type Extension = NonNullable<Options["extensions"]>[number];

const day = 86_400_000;
const here: Extension = { name: "subjectAltName", altNames: [{ type: 7, ip: "127.0.0.1" }] };
const elsewhere: Extension = { name: "subjectAltName", altNames: [{ type: 2, value: "other.example" }] };

/** Makes them anew for every run, so that no key is kept and none of them goes out of date. */
export async function makeCertificates(): Promise<Certificates> {
  const authority = await make({
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      { name: "keyUsage", keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const signed = (options: Options = {}) => make({ extensions: [here], ca: authority, ...options });
  const around = (from: number, to: number) => ({
    notBeforeDate: new Date(Date.now() + from * day),
    notAfterDate: new Date(Date.now() + to * day),
  });
  return {
    authority,
    good: await signed(),
    selfSigned: await make({ extensions: [here] }),
    expired: await signed(around(-3, -1)),
    notYetValid: await signed(around(1, 3)),
    ofAnotherHost: await signed({ extensions: [elsewhere] }),
    ofAnotherPurpose: await signed({ extensions: [here, { name: "extKeyUsage", clientAuth: true }] }),
  };
}

async function make(options: Options): Promise<Certified> {
  const subject = [{ name: "commonName", value: options.ca ? "127.0.0.1" : "an authority of a test" }];
  const made = await generate(subject, { keyType: "ec", algorithm: "sha256", ...options });
  return { key: made.private, cert: made.cert };
}
