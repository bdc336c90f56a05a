/** What the stack is made of, as data that its processes can be handed. */
import type { FunctionSource } from "../bundle/function-source.ts";
import type { GatewayRoute } from "../gateway/gateway.ts";
import type { Subscription } from "../queues/pollers.ts";
import type { BucketSettings } from "../s3/bucket.ts";
import type { ScheduledFunction } from "../schedules/schedules.ts";
import type { QueueSettings } from "../sqs/message-store.ts";

type Placed<Part> = Omit<Part, "invoke"> & {
  /** Absolute path of the function's bundle. */
  file: string;
};
type Unplaced<Part> = Omit<Part, "invoke">;

export type PlannedRoute = Placed<GatewayRoute>;
export type PlannedSubscription = Placed<Subscription>;
export type PlannedSchedule = Placed<ScheduledFunction>;

export interface StackPlan {
  functions: FunctionSource[];
  /** Each `id` is a function's. */
  authorizer: string;
  routes: Unplaced<GatewayRoute>[];
  subscriptions: Unplaced<Subscription>[];
  schedules: Unplaced<ScheduledFunction>[];
  /** The first one is `S3_BUCKET`; the page's origin is added to each one's `corsOrigins`. */
  buckets: BucketSettings[];
  queues: QueueSettings[];
  /** Makes the page, to be served beside the routes, in this folder; there may be none. */
  buildPage?(folder: string): Promise<void>;
  /** Path that answers 200 once the stack works. */
  healthPath: string;
  migrate(urls: { migrationUrl: string; appUrl: string }): Promise<void>;
}
