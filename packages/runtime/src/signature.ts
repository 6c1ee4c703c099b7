/** Whether a signature, as text of a header, is the HMAC-SHA256 of these bytes. */
export async function isSignedWith(
  secret: string,
  bytes: Uint8Array,
  signature: string,
  encoding: "base64" | "hex",
): Promise<boolean> {
  const given = encoding === "hex" ? fromHex(signature) : fromBase64(signature);
  if (!given) return false;
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const raw = new TextEncoder().encode(secret);
  const key = await crypto.subtle.importKey("raw", raw, algorithm, false, ["verify"]);
  // WebCrypto compares in constant time.
  return await crypto.subtle.verify("HMAC", key, given, bytes as BufferSource);
}

/** Whether two texts are the same, in a time that says nothing about either. */
export async function isSame(one: string, other: string): Promise<boolean> {
  const [text, given] = [new TextEncoder().encode(one), new TextEncoder().encode(other)];
  const key = await crypto.subtle.generateKey({ name: "HMAC", hash: "SHA-256" }, false, ["sign", "verify"]);
  return await crypto.subtle.verify("HMAC", key, await crypto.subtle.sign("HMAC", key, text), given);
}

function fromHex(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^(?:[0-9a-f]{2})+$/.test(text)) return undefined;
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return undefined;
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
