import { isSecret, type Secret } from "./secret.js";
import { isSame } from "./signature.js";

/** Gives the text that answers the challenge in the query of a URL; undefined if its token is another. */
export type AnswerChallenge = (url: string) => Promise<string | undefined>;

/** Makes what answers a vendor's challenges, from the names of two parameters. An invalid token is an error of the program. */
export function createAnswer(
  vendor: string,
  names: { readonly token: string; readonly response: string },
  verifyToken: string | Secret,
): AnswerChallenge {
  const own: unknown = isSecret(verifyToken) ? verifyToken.reveal() : verifyToken;
  // An empty token is a setting that somebody forgot, and anybody could send it.
  if (typeof own !== "string" || own === "") {
    throw new TypeError(`${vendor}: verifyToken must be a text that is not empty, or a secret()`);
  }
  return async (url) => {
    const { searchParams } = new URL(url);
    const isOwn = await isSame(own, searchParams.get(names.token) ?? "");
    return isOwn ? (searchParams.get(names.response) ?? undefined) : undefined;
  };
}
