import { deleteComment } from "@tailorbird/contracts/shares";
import { http } from "@tailorbird/lambda/http";
import { shares } from "../../services/shares/shares.ts";

export const handler = http(deleteComment, shares, (service, { actor, params }) =>
  service.removeComment(actor, params.id),
);
