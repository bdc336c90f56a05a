import { accountMessage, queues } from "@tailorbird/contracts/queues";
import { queue } from "@tailorbird/lambda/queue";
import { accountWork } from "../services/accounts/account-work.ts";

export const handler = queue(queues.account, accountMessage, accountWork, (service, message, delivery) =>
  service.work(message, delivery),
);
