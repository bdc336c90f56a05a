import { randomUUID } from "node:crypto";
import type { Context } from "aws-lambda";

/** One invocation, as Lambda describes it to a function. */
export function createLambdaContext(
  functionName: string,
  { timeoutSeconds, memoryMb = 512 }: { timeoutSeconds: number; memoryMb?: number },
): Context {
  const deadline = Date.now() + timeoutSeconds * 1_000;
  const unsupported = () => {
    throw new Error("Node.js 24 functions answer by their promise.");
  };
  return {
    functionName,
    functionVersion: "$LATEST",
    invokedFunctionArn: `arn:aws:lambda:us-east-1:000000000000:function:${functionName}`,
    memoryLimitInMB: String(memoryMb),
    awsRequestId: randomUUID(),
    logGroupName: `/aws/lambda/${functionName}`,
    logStreamName: "local",
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
    done: unsupported,
    fail: unsupported,
    succeed: unsupported,
  };
}

/** An invocation took longer than its function may. */
export class FunctionTimeout extends Error {
  override readonly name = "FunctionTimeout";
}

/** Settles as `work` does, or with FunctionTimeout once the time is over; the work itself can't be stopped. */
export function withTimeout<Result>(work: Promise<Result>, timeoutSeconds: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new FunctionTimeout(`The function did not answer within ${timeoutSeconds} s.`)),
      timeoutSeconds * 1_000,
    );
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
