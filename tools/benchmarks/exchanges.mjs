import { startMock } from "@trunkline/mock";
import { importBuilt, subjects } from "./vendors.mjs";

/** The commonest message by each vendor's client, if it is JSON, and the vendor's responses by their paths. */
export const exchanges = (await Promise.all(subjects.map(exchangeOf))).filter(Boolean);

async function exchangeOf({ vendor, create, operation, credentials, input }) {
  const client = await importBuilt(vendor);
  const rows = await importBuilt(vendor, "rows");
  // What a form costs is the platform's own.
  if (rows[operation].body?.mediaType !== "application/json") return undefined;
  const answers = [];
  // The mock responds with the contract's examples; its cost is not measured.
  const mock = await startMock(vendor);
  try {
    const recording = async (url, init) => {
      const response = await fetch(url, init);
      const text = await response.text();
      const [path] = String(url).slice(mock.url.length).split("?");
      answers.push({ path: `/${vendor}${path}`, text });
      return new Response(text, response);
    };
    const sent = client[create]({ baseUrl: mock.url, credentials, fetch: recording });
    await sent[operation](input);
  } finally {
    await mock.close();
  }
  return {
    ...{ vendor, operation, credentials, input, answers },
    answer: answers.at(-1).text,
    create: client[create],
    createCaller: client[`${create}Caller`],
  };
}

const answers = exchanges.flatMap((exchange) => exchange.answers);

/** The first step of a URL's path names the vendor, so that one server responds for all. */
export function answerTo(url) {
  return answers.find(({ path }) => url.includes(path))?.text;
}
