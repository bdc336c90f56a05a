import { APIGatewayProxyEventV2Schema } from "@aws-lambda-powertools/parser/schemas";
import { routes } from "@tailorbird/contracts/routes";
import { expect, it } from "vitest";
import { httpEvent } from "./events.ts";
import { somebody } from "./people.ts";

it.each(routes.map((route) => [route.id, route] as const))(
  "sends to %s what API Gateway sends",
  (_, route) => {
    const sendings = [
      {},
      { as: somebody(), params: { id: "x", version: "1", changeId: "c" }, query: { limit: "2" } },
      { as: somebody(), body: { a: 1 }, headers: { "If-Match": '"1"' } },
      { body: new Uint8Array([1, 2]) },
    ];
    for (const sending of sendings) {
      const event = httpEvent(route, sending);
      expect(APIGatewayProxyEventV2Schema.parse(event)).toMatchObject(event);
    }
  },
);
