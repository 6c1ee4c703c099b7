import { vendors } from "@trunkline/trial";
import { describe, expect, it } from "vitest";
import { contracts } from "./contract.js";
import { eventsOf } from "./events.js";
import { typeNameOf } from "./packages.js";
import { openEditor } from "./types/editor.js";

/** What an editor offers at each bar in a text. */
function offered(text: string): string[][] {
  const parts = text.split("|");
  const { service, open } = openEditor(parts.join(""));
  const bars = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join("").length);
  return bars.map((at) =>
    (service.getCompletionsAtPosition(open.fileName, at, undefined)?.entries ?? []).map(({ name }) => name),
  );
}

const head = 'import { startMock } from "@trunkline/mock";\n';

it("completes the vendors", () => {
  const [names] = offered(`${head}await startMock("|");`);
  expect(names).toEqual(expect.arrayContaining([...vendors]));
});

const eventful = contracts.filter((contract) => eventsOf(contract).length > 0);

describe.each(eventful)("a mock of $vendor", (contract) => {
  const { vendor, operations } = contract;
  const name = typeNameOf(vendor);
  const own = eventsOf(contract).map(({ type }) => type);
  const others = eventful.flatMap((other) => eventsOf(other).map(({ type }) => type));

  it.each([`startMock("${vendor}")`, `startMock<${name}>("${vendor}")`])(
    "completes its events and its operations: %s",
    (start) => {
      const [events, named] = offered(`${head}import type { ${name} } from "@trunkline/${vendor}";
const mock = await ${start};
await mock.emit("|", {}, "");
mock.on("|");
`);
      expect(events).toEqual(expect.arrayContaining(own));
      expect(others.filter((type) => events?.includes(type) && !own.includes(type))).toEqual([]);
      expect(named).toEqual(expect.arrayContaining(operations.map(({ operationId }) => operationId)));
    },
  );
});
