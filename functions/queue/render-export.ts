import { queues, renderMessage } from "@tailorbird/contracts/queues";
import { queue } from "@tailorbird/lambda/queue";
import { exportsRender } from "../services/exports/exports-render.ts";

export const handler = queue(queues.render, renderMessage, exportsRender, (service, message, delivery) =>
  service.renderOrder(message, { last: delivery.lastDelivery }),
);
