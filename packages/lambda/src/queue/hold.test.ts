import { queues } from "@tailorbird/contracts/queues";
import { RetryLater } from "@tailorbird/contracts/retry-later";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as z from "zod/mini";
import { context, sqsEvent, sqsRecord } from "../../test/events.ts";
import { captureOutput } from "../../test/output.ts";
import { recordedControl } from "../../test/recorded-control.ts";
import { queue } from "../queue.ts";

const output = captureOutput();
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const schema = z.object({ seconds: z.number(), fails: z.optional(z.boolean()) });

/** A worker whose messages take as long as they say. */
function slow(control = recordedControl()) {
  const handler = queue(
    queues.tailor,
    schema,
    () => ({}),
    async (_, { seconds, fails }) => {
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
      if (fails) throw new RetryLater("later", 7);
    },
    { control },
  );
  return { handler, control };
}

describe("messages being worked on", () => {
  it("are hidden for 90 seconds from the start and again every 30, so a killed worker's come back within 90", async () => {
    const { handler, control } = slow();
    const record = sqsRecord({ seconds: 65 });
    const running = handler(sqsEvent(record), context({ remainingMs: 300_000 }));
    await vi.advanceTimersByTimeAsync(64_000);
    expect(control.calls).toEqual(Array(3).fill({ receiptHandles: [record.receiptHandle], seconds: 90 }));
    await vi.advanceTimersByTimeAsync(2_000);
    await running;
    expect(vi.getTimerCount()).toBe(0);
  });

  it("stay hidden when they are done, until the whole batch is", async () => {
    const { handler, control } = slow();
    const [quick, long] = [sqsRecord({ seconds: 1 }), sqsRecord({ seconds: 100 })] as const;
    const running = handler(sqsEvent(quick, long), context({ remainingMs: 300_000 }));
    await vi.advanceTimersByTimeAsync(101_000);
    await running;
    expect(control.calls).toHaveLength(4);
    expect(control.calls.every((call) => call.receiptHandles.includes(quick.receiptHandle))).toBe(true);
  });

  it("are not hidden again once they were put back", async () => {
    const { handler, control } = slow();
    const [failing, long] = [sqsRecord({ seconds: 1, fails: true }), sqsRecord({ seconds: 100 })] as const;
    const running = handler(sqsEvent(failing, long), context({ remainingMs: 300_000 }));
    await vi.advanceTimersByTimeAsync(101_000);
    await running;
    expect(control.lastOf(failing.receiptHandle)).toBe(7);
  });

  it("are put back only after the call that hid them, however slow it was", async () => {
    const control = recordedControl();
    const order: number[] = [];
    const { handler } = slow({
      ...control,
      async hide(receiptHandles, seconds) {
        if (seconds === 90) await new Promise((resolve) => setTimeout(resolve, 5_000));
        order.push(seconds);
        await control.hide(receiptHandles, seconds);
      },
    });
    const running = handler(
      sqsEvent(sqsRecord({ seconds: 1, fails: true })),
      context({ remainingMs: 60_000 }),
    );
    await vi.advanceTimersByTimeAsync(6_000);
    await running;
    expect(order).toEqual([90, 7]);
  });

  it("are worked on although SQS cannot be asked to hide them", async () => {
    const { handler } = slow(recordedControl({ fail: true }));
    const running = handler(sqsEvent(sqsRecord({ seconds: 1 })), context());
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await running).toEqual({ batchItemFailures: [] });
    expect(output.logs()[0]).toMatchObject({ level: "WARN", queue: "tailor" });
  });
});
