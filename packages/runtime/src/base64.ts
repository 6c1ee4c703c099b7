/** The UTF-8 bytes of a text, each as one character. */
export function binaryOf(text: string): string {
  let binary = "";
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return binary;
}

/** Base64 of the UTF-8 bytes of a text, because btoa takes characters up to ÿ only. */
export function base64(text: string): string {
  return btoa(binaryOf(text));
}
