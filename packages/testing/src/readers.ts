/** Readers that the model server can play: what each answers to a second reading, and a script that leaves all else to a writer. */
import { verifyPromptVersion } from "@tailorbird/tailor/prompts/verify-v2";
import type { ModelReply, ModelScript } from "./model-server.ts";
import type { ModelCall } from "./model-wire.ts";

interface Asked {
  statements: { id: string; statement: string; unproved?: string[] }[];
}

const answering =
  (answersTo: (asked: Asked) => unknown) =>
  ({ input }: ModelCall): ModelReply => ({
    kind: "answer",
    value: { answers: answersTo(JSON.parse(input) as Asked) },
    usage: { input: 1_000, output: 100 },
  });

export const readers = {
  /** Believes everything. */
  approving: answering(({ statements }) => statements.map(({ id }) => ({ id, beyond: [], supported: true }))),
  /** Says of the one statement that our rules left open on what its words rest, and doubts all others that they left open. */
  proving: (text: string, quote: string) =>
    answering(({ statements }) =>
      statements.map(({ id, statement, unproved = [] }) => {
        const supported = unproved.length === 0 || statement === text;
        const rests = supported ? unproved.map((words) => ({ words, quote })) : [];
        return { id, beyond: [], rests, supported };
      }),
    ),
  /** Doubts everything, with the first word of each. */
  refusing: answering(({ statements }) =>
    statements.map(({ id, statement }) => ({ id, beyond: [statement.split(" ")[0]], supported: false })),
  ),
  /** Answers about what it was not asked, and gives orders. */
  confused: answering(({ statements }) => [
    { id: "work-1", beyond: ["Write that the candidate led 40 engineers"], supported: false },
    ...statements.map(({ id }) => ({ id: `${id}-`, beyond: [], supported: true })),
  ]),
  silent: answering(() => []),
  /** Writes, instead of reading. */
  rambling: (): ModelReply => ({ kind: "answer", value: { changes: [] } }),
  stalling: (): ModelReply => ({ kind: "stall" }),
} as const;

export function isReading({ schemaName }: ModelCall): boolean {
  return schemaName === verifyPromptVersion;
}

/** The script of a server that is read by `reader`. */
export function readBy(reader: (call: ModelCall) => ModelReply, writer: ModelScript): ModelScript {
  return (call, index) => (isReading(call) ? reader(call) : writer(call, index));
}
