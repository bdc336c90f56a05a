/** A handler to send requests to, whose every answer is held against its route's contract. */
import { problemsOf } from "@tailorbird/contracts/openapi/problems";
import { type Problem, problem, problemCatalogue } from "@tailorbird/contracts/problem";
import type { ResultOf, RouteDefinition } from "@tailorbird/contracts/route";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from "aws-lambda";
import { expect } from "vitest";
import { listenTo, ownStatements } from "./asked-statements.ts";
import { httpEvent, lambdaContext, type Sending } from "./events.ts";

export type Handler = (
  event: APIGatewayProxyEventV2,
  context: Context,
) => Promise<APIGatewayProxyStructuredResultV2>;

export interface Answer<Body> {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Body;
}

export interface Endpoint<R extends RouteDefinition = RouteDefinition> {
  readonly route: R;
  /** Whatever comes, a success or a problem, with its body parsed. */
  send(sending: Sending): Promise<Answer<unknown>>;
  /** A success of the contract; the test fails on anything else. */
  ok(sending: Sending): Promise<Answer<ResultOf<R>>>;
  /** A problem; the test fails on a success, and on a code that the route does not declare. */
  refused(sending: Sending): Promise<Answer<Problem>>;
}

/** Statements that a request may make, beside those that every request may. */
const areFew = ({ length }: readonly string[]) => length <= 3;

export function endpoint<const R extends RouteDefinition>(route: R, handler: Handler): Endpoint<R> {
  async function send(sending: Sending): Promise<Answer<unknown>> {
    const { result, statements } = await listenTo(() =>
      handler(httpEvent(route, sending), lambdaContext(route.id.replace("/", "-"))),
    );
    // One that waits for something asks until it has come.
    if (sending.query?.wait === undefined)
      expect(ownStatements(statements), `${route.id} asks the database too often`).toSatisfy(areFew);
    const headers = Object.fromEntries(
      Object.entries(result.headers ?? {}).map(([name, value]) => [name, String(value)]),
    );
    const isJson = /json/.test(headers["content-type"] ?? "");
    return {
      status: result.statusCode ?? 200,
      headers,
      body: isJson && result.body !== undefined ? JSON.parse(result.body) : result.body,
    };
  }

  return {
    route,
    send,
    async ok(sending) {
      const answer = await send(sending);
      const contract = route.responses[answer.status];
      expect(contract, `answered ${answer.status}: ${JSON.stringify(answer.body)}`).toBeDefined();
      // Equal to what the schema knows of it: nothing is said that the contract does not name.
      if (contract?.schema) expect(contract.schema.parse(answer.body)).toEqual(answer.body);
      else expect(answer.body).toBeUndefined();
      return answer as Answer<ResultOf<R>>;
    },
    async refused(sending) {
      const answer = await send(sending);
      const body = problem.parse(answer.body);
      expect(body).toEqual(answer.body);
      expect(answer.headers["content-type"]).toBe("application/problem+json");
      expect(problemsOf(route)).toContain(body.code);
      expect(problemCatalogue[body.code].status).toBe(answer.status);
      expect(body.requestId).toBe(answer.headers["x-request-id"]);
      return { ...answer, body };
    },
  };
}
