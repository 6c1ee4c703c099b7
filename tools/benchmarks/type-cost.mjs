import { literalOf } from "@trunkline/trial";
import { compile, compilers, inProject } from "./compile.mjs";
import { printWhereMain } from "./table.mjs";
import { subjects } from "./vendors.mjs";

const consumers = Object.fromEntries(
  subjects.flatMap((subject) => [
    [
      `${subject.vendor} \`${subject.operation}\``,
      `${clientOf(subject)}await client.${subject.operation}(${subject.literal});`,
    ],
    ...subject.channels.slice(0, 1).map((channel) => [
      `\`unified\` over ${subject.vendor}`,
      `${clientOf(subject)}import { createMessenger } from "@trunkline/unified";
import { ${subject.channel} } from "@trunkline/unified/${subject.vendor}";
const messenger = createMessenger({ a: ${subject.channel}(client, ${literalOf(channel.settings)}) });
await messenger.send(${literalOf({ via: "a", ...channel.messages[0].written })});`,
    ]),
  ]),
);

export async function typeCost() {
  const columns = await Promise.all(
    compilers.map(async ({ version, tsc }) => {
      // Every program pays for the platform's own types.
      const empty = await costOf(tsc, "export {};");
      const costs = [];
      for (const source of Object.values(consumers)) costs.push((await costOf(tsc, source)) - empty);
      return { version, costs };
    }),
  );
  return {
    title: "Cost of the types",
    notes: ["Instantiations for a program that sends one message, above those of an empty program."],
    head: ["program", ...columns.map(({ version }) => `TypeScript ${version}`)],
    rows: Object.keys(consumers).map((name, index) => [
      name,
      ...columns.map(({ costs }) => costs[index].toLocaleString("en")),
    ]),
  };
}

await printWhereMain(import.meta, typeCost);

function clientOf({ vendor, create, credentials }) {
  return `import { ${create} } from "@trunkline/${vendor}";
const client = ${create}({ baseUrl: "https://vendor.example.com", credentials: ${literalOf(credentials)} });
`;
}

async function costOf(tsc, source) {
  return await inProject({ "index.ts": source }, (folder) => {
    const printed = compile(tsc, folder, "index.ts", "--extendedDiagnostics");
    return Number(/Instantiations:\s+(\d+)/.exec(printed)?.[1]);
  });
}
