import { getTailoring } from "@tailorbird/contracts/tailorings";
import { http } from "@tailorbird/lambda/http";
import { tailoringsRead } from "../../services/tailorings/tailorings-read.ts";

export const handler = http(getTailoring, tailoringsRead, (service, { actor, params, query, ifNoneMatch }) =>
  service.get(actor, params.id, { seconds: Number(query.wait ?? 0), from: ifNoneMatch }),
);
