import { startMock } from "@trunkline/mock";
import { importBuilt, subjects } from "./vendors.mjs";

/** The commonest message by each vendor's client, where it is JSON, and the vendor's answers by the paths that it is asked on. */
export const exchanges = (await Promise.all(subjects.map(exchangeOf))).filter(Boolean);

async function exchangeOf({ vendor, create, operation, credentials, input }) {
  const client = await importBuilt(vendor);
  const rows = await importBuilt(vendor, "rows");
  // What a form costs is the platform's own.
  if (rows[operation].body?.mediaType !== "application/json") return undefined;
  const answers = [];
  // The mock answers as the contract's examples do, whoever asks; what it costs is no part of what is measured.
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

/** Which of the vendors a URL is for stands in the first step of its path, so that one server answers for all. */
export function answerTo(url) {
  return answers.find(({ path }) => url.includes(path))?.text;
}
