import { getShared } from "@tailorbird/contracts/shares";
import { http } from "@tailorbird/lambda/http";
import { reply } from "@tailorbird/lambda/reply";
import { shared, unseen } from "../../services/shares/shared.ts";

export const handler = http(getShared, shared, async (service, { params }) =>
  reply(200, await service.read(params.token), unseen),
);
