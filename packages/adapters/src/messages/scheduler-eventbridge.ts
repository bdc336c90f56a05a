/** One-off timers by EventBridge Scheduler, which sends the message to a queue of ours and then forgets the timer. */
import type { TimedQueue } from "@tailorbird/contracts/queues";
import type { Scheduler } from "@tailorbird/core/shared/ports";
import { type AwsCaller, AwsRefusal, callAws } from "./aws-request.ts";

export interface SchedulerOptions extends AwsCaller {
  readonly group: string;
  /** What Scheduler becomes to send. */
  readonly roleArn: string;
  readonly queueArn: (queue: TimedQueue) => string;
}

export function eventBridgeScheduler({ group, roleArn, queueArn, ...caller }: SchedulerOptions): Scheduler {
  return {
    async schedule({ name, at, queue, message }) {
      const body = {
        GroupName: group,
        ScheduleExpression: `at(${at.toISOString().slice(0, 19)})`,
        ScheduleExpressionTimezone: "UTC",
        FlexibleTimeWindow: { Mode: "OFF" },
        ActionAfterCompletion: "DELETE",
        Target: { Arn: queueArn(queue), RoleArn: roleArn, Input: JSON.stringify(message) },
      };
      await callAws(caller, "scheduler", { method: "POST", path: `/schedules/${name}`, body }).catch(
        ignoring("ConflictException"),
      );
    },

    async cancel(name) {
      const path = `/schedules/${name}?groupName=${encodeURIComponent(group)}`;
      await callAws(caller, "scheduler", { method: "DELETE", path }).catch(
        ignoring("ResourceNotFoundException"),
      );
    },
  };
}

/** Takes the refusal that says what was asked for is so already. */
function ignoring(code: string) {
  return (error: unknown) => {
    if (!(error instanceof AwsRefusal) || error.code !== code) throw error;
  };
}
