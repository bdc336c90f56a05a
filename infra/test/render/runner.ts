/**
 * Runs SST's program with Pulumi's mocks in place of AWS, and writes every resource it would make to file
 * descriptor 3. Bundled with the program by `render.ts`.
 */
import { writeSync } from "node:fs";
import { attributesOf } from "./attributes.ts";
import { answer } from "./data-calls.ts";
import type { Rendered } from "./rendered.ts";

const resources: Rendered[] = [];

export async function runWithMocks(program: () => Promise<Record<string, unknown>>): Promise<void> {
  const { $app, stacks } = JSON.parse(process.env.RENDER as string);
  await $util.runtime.setMocks(
    {
      newResource({ type, name, inputs, id }) {
        resources.push({ type, name, inputs: plain(inputs) });
        // An id arrives as "" for what is new.
        return { id: id || `${name}-id`, state: { ...inputs, ...attributesOf(type, name, inputs) } };
      },
      call: ({ token, inputs }) => answer(token, inputs, stacks),
    },
    $app.name,
    $app.stage,
    false,
  );
  noteDevCommands();
  process.once("beforeExit", () => {
    writeSync(3, JSON.stringify(resources));
  });
  await $util.runtime.runInPulumiStack(program);
}

/** What the multiplexer of `sst dev` is told to run: an output of components, which the mocks would swallow. */
function noteDevCommands(): void {
  // biome-ignore lint/suspicious/noExplicitAny: Pulumi keeps both to itself.
  const component = $util.ComponentResource.prototype as any;
  const register = component.registerOutputs;
  component.registerOutputs = function (outputs: { _dev?: object } | undefined) {
    const told: { apply(see: (dev: unknown) => void): unknown } = $util.output(outputs?._dev as never);
    told.apply((dev) => {
      if (dev) resources.push({ type: "sst:dev", name: this.__name, inputs: plain(dev) });
    });
    return register.call(this, outputs);
  };
}

/** Pulumi wraps a secret in an object that its signature marks; tests look for the value itself. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  if ("4dabf18193072939515e22adb298388d" in value && "value" in value) return plain(value.value);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
}
