import { literalOf } from "@trunkline/trial";
import { compile, compilers, inProject } from "./compile.mjs";
import { inTurns, median, printWhereMain, spread } from "./table.mjs";
import { subjects } from "./vendors.mjs";

const rounds = 15;
const mapped = subjects.filter(({ channels }) => channels.length > 0);
const channels = mapped.flatMap((subject) => subject.channels.map((channel) => ({ ...channel, subject })));

/** One message of each channel, then the next of each, until there are ten. */
const sends = Array.from(
  { length: Math.max(...channels.map(({ messages }) => messages.length)) },
  (_, index) =>
    channels.flatMap(({ name, messages }) =>
      messages[index]
        ? [`await messenger.send(${literalOf({ via: name, ...messages[index].written })});`]
        : [],
    ),
)
  .flat()
  .slice(0, 10);

const consumer = `import { createMessenger } from "@trunkline/unified";
${mapped
  .map(
    ({ vendor, create, channel, credentials }) => `import { ${create} } from "@trunkline/${vendor}";
import { ${channel} } from "@trunkline/unified/${vendor}";
const ${channel}Client = ${create}({ baseUrl: "https://vendor.example.com", credentials: ${literalOf(credentials)} });`,
  )
  .join("\n")}
const messenger = createMessenger({
${channels.map(({ name, settings, subject }) => `  ${name}: ${subject.channel}(${subject.channel}Client, ${literalOf(settings)}),`).join("\n")}
});
${sends.join("\n")}
`;

const { version, tsc } = compilers.at(-1);
const libraries = { "without `skipLibCheck`": [], "with `skipLibCheck`": ["--skipLibCheck"] };
const cases = Object.values(libraries).flatMap((more) => [
  { file: "empty.ts", more },
  { file: "consumer.ts", more },
]);

export async function checkTime() {
  const files = { "empty.ts": "export {};", "consumer.ts": consumer };
  const samples = await inProject(files, (folder) =>
    inTurns(cases, rounds, 2, ({ file, more }) => {
      const before = performance.now();
      compile(tsc, folder, file, ...more);
      return performance.now() - before;
    }),
  );
  return {
    title: "Time of a type-check",
    notes: [
      `TypeScript ${version}, as a command, on a program with all vendors and ten sends of \`unified\`: the median of ${rounds} runs, the least and the most.`,
    ],
    head: ["type-check", "an empty file", "the program", "above it"],
    rows: Object.keys(libraries).map((name, index) => {
      const [empty, program] = samples.slice(2 * index);
      const above = median(program) - median(empty);
      return [name, spread(empty, 0, " ms"), spread(program, 0, " ms"), `${above.toFixed(0)} ms`];
    }),
  };
}

await printWhereMain(import.meta, checkTime);
