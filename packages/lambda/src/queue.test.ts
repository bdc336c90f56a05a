import { SqsSchema } from "@aws-lambda-powertools/parser/schemas";
import { queues, renderMessage } from "@tailorbird/contracts/queues";
import { RetryLater } from "@tailorbird/contracts/retry-later";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { context, sampleAccountId, sqsEvent, sqsRecord } from "../test/events.ts";
import { captureOutput } from "../test/output.ts";
import { recordedControl } from "../test/recorded-control.ts";
import type { Delivery } from "./queue/delivery.ts";
import { queue } from "./queue.ts";

const output = captureOutput();
const schema = z.object({ accountId: z.optional(z.string()), do: z.string() });
type Message = z.infer<typeof schema>;

function worker(
  handle: (message: Message, delivery: Delivery) => Promise<void>,
  control = recordedControl(),
) {
  const handler = queue(
    queues.render,
    schema,
    () => ({}),
    (_, message, delivery) => handle(message, delivery),
    { control },
  );
  return { handler, control };
}

const failed = (...records: { messageId: string }[]) => ({
  batchItemFailures: records.map(({ messageId }) => ({ itemIdentifier: messageId })),
});

describe("a batch", () => {
  it("as SQS sends it is done when every message is", async () => {
    const done: string[] = [];
    const { handler } = worker(async (message) => void done.push(message.do));
    const event = sqsEvent(sqsRecord({ do: "a" }), sqsRecord({ do: "b" }));
    expect(SqsSchema.safeParse(event).success).toBe(true);
    expect(await handler(event, context())).toEqual(failed());
    expect(done).toEqual(["a", "b"]);
  });

  it("with a poisoned message fails that one alone", async () => {
    const { handler } = worker(async (message) => {
      if (message.do === "throw") throw new Error("broken");
    });
    const [good, unreadable, misshapen, throwing] = [
      sqsRecord({ do: "a" }),
      sqsRecord("{"),
      sqsRecord({ do: 1 }),
      sqsRecord({ do: "throw" }),
    ] as const;
    const result = await handler(sqsEvent(unreadable, good, misshapen, throwing), context());
    expect(result).toEqual(failed(unreadable, misshapen, throwing));
  });

  it("is worked on at the same time", async () => {
    const both = Promise.withResolvers<void>();
    let started = 0;
    const { handler } = worker(async () => {
      started += 1;
      if (started === 2) both.resolve();
      await both.promise;
    });
    expect(await handler(sqsEvent(sqsRecord({ do: "a" }), sqsRecord({ do: "b" })), context())).toEqual(
      failed(),
    );
  });

  it("gives back what is not done when the time is nearly out, and keeps what is", async () => {
    const { handler, control } = worker(async (message, { signal }) => {
      if (message.do === "hang") await new Promise((resolve) => signal.addEventListener("abort", resolve));
    });
    const [hanging, good] = [sqsRecord({ do: "hang" }), sqsRecord({ do: "a" })] as const;
    const result = await handler(sqsEvent(hanging, good), context({ remainingMs: 2_050 }));
    expect(result).toEqual(failed(hanging));
    expect(control.lastOf(hanging.receiptHandle)).toBeLessThanOrEqual(10);
  });

  it("comes back whole when the service cannot be made, and is tried anew", async () => {
    let tries = 0;
    const handler = queue(
      queues.render,
      schema,
      () => {
        tries += 1;
        if (tries === 1) throw new Error("no database");
      },
      async () => {},
      { control: recordedControl() },
    );
    const record = sqsRecord({ do: "a" });
    expect(await handler(sqsEvent(record), context())).toEqual(failed(record));
    expect(await handler(sqsEvent(record), context())).toEqual(failed());
  });

  it("of hostile bodies fails them, each by its own", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.string(), fc.json()), { minLength: 1, maxLength: 10 }),
        async (bodies) => {
          const { handler } = worker(async () => {});
          const good = sqsRecord({ do: "a" });
          const result = await handler(sqsEvent(...bodies.map((body) => sqsRecord(body)), good), context());
          const ids = result.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
          expect(ids).not.toContain(good.messageId);
        },
      ),
    );
  });
});

describe("a message", () => {
  it("that asks for it comes back after its delay", async () => {
    const { handler, control } = worker(async () => {
      throw new RetryLater("a live lease", 40);
    });
    const record = sqsRecord({ do: "a" }, 3);
    expect(await handler(sqsEvent(record), context())).toEqual(failed(record));
    expect(control.lastOf(record.receiptHandle)).toBe(40);
    expect(output.logs()[0]).toMatchObject({ level: "INFO", message: "message put back", delaySeconds: 40 });
  });

  it("that cannot be read goes to the dead-letter queue without waiting", async () => {
    const { handler, control } = worker(async () => {});
    const record = sqsRecord("{", 1);
    await handler(sqsEvent(record), context());
    expect(control.lastOf(record.receiptHandle)).toBe(0);
  });

  it.each([
    { receiveCount: 1, last: false },
    { receiveCount: 2, last: false },
    { receiveCount: 3, last: true },
    { receiveCount: 4, last: true },
  ])(
    "knows at delivery $receiveCount of 4 whether it is the last to act on",
    async ({ receiveCount, last }) => {
      let seen: Delivery | undefined;
      const { handler } = worker(async (_, delivery) => {
        seen = delivery;
      });
      await handler(sqsEvent(sqsRecord({ do: "a" }, receiveCount)), context());
      expect(queues.render.maxReceiveCount).toBe(4);
      expect(seen).toMatchObject({ receiveCount, lastDelivery: last });
    },
  );

  it("reaches the worker as the contract's schema reads it", async () => {
    let seen: unknown;
    const handler = queue(
      queues.render,
      renderMessage,
      () => ({}),
      async (_, message) => {
        seen = message;
      },
      { control: recordedControl() },
    );
    const message = {
      accountId: sampleAccountId,
      source: { type: "tailoring", tailoringId: `tlr_${"0".repeat(32)}` },
      format: "pdf",
    };
    await handler(sqsEvent(sqsRecord({ ...message, extra: 1 })), context());
    // What a sender left out is filled in.
    expect(seen).toEqual({ ...message, source: { ...message.source, kind: "resume" } });
  });

  it("is logged by its account and its fate, without what it says", async () => {
    const { handler } = worker(async () => {
      throw new Error("secret message");
    });
    await handler(sqsEvent(sqsRecord({ accountId: sampleAccountId, do: "secret" })), context());
    expect(output.logs()[0]).toMatchObject({ level: "ERROR", queue: "render", accountId: sampleAccountId });
    expect(output.text()).not.toContain("secret");
  });
});

describe("the metrics of a batch", () => {
  it("count messages, retries and failures by queue", async () => {
    const { handler } = worker(async (message) => {
      if (message.do === "later") throw new RetryLater("later", 1);
      if (message.do === "throw") throw new Error("broken");
    });
    await handler(sqsEvent(...["a", "later", "throw"].map((what) => sqsRecord({ do: what }))), context());
    expect(output.metrics()).toHaveLength(1);
    expect(output.metrics()[0]).toMatchObject({ queue: "render", messages: 3, retries: 1, failures: 1 });
  });
});
