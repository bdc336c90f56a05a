/** Who works on which queue. Every number but the window is the contracts'. */
import { type QueueDefinition, type QueueName, queues } from "@tailorbird/contracts/queues";
import { queueArns } from "./foundation.ts";
import { arnOf } from "./functions.ts";

for (const [name, queue] of Object.entries(queues) as [QueueName, QueueDefinition][]) {
  sst.aws.Queue.subscribe(queueArns[name], arnOf(`queue/${queue.worker}`), {
    batch: {
      size: queue.batchSize,
      // Somebody watches; fuller batches come by themselves when there is more to do (docs/operations.md).
      window: "0 seconds",
      partialResponses: true,
    },
    transform: {
      eventSourceMapping: (args) => {
        args.scalingConfig = { maximumConcurrency: queue.maximumConcurrency };
      },
    },
  });
}
