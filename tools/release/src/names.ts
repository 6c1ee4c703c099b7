/** A vendor's name as a variable has it: `acmeSms` of `acme-sms`. */
export function memberNameOf(vendor: string): string {
  return vendor.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** A vendor's name as its types have it: `AcmeSms` of `acme-sms`. */
export function typeNameOf(vendor: string): string {
  return memberNameOf(`-${vendor}`);
}
