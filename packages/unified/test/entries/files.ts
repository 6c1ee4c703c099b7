/** The beginnings of files, which are what their types are known by. */
const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

export const png: Uint8Array<ArrayBuffer> = bytes(
  "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\b\x06\0\0\0",
);
export const m4a: Uint8Array<ArrayBuffer> = bytes("\0\0\0\x1cftypM4A \0\0\0\0M4A isomiso2");
export const svg: Uint8Array<ArrayBuffer> = bytes(
  '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>',
);
export const word: Uint8Array<ArrayBuffer> = bytes(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${"\0".repeat(600)}`);
export const text: Uint8Array<ArrayBuffer> = bytes("Hello");
