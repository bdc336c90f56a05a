import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import {
  type Problem,
  type ProblemCode,
  type ProblemField,
  problemCatalogue,
  problemType,
} from "@tailorbird/contracts/problem";
import * as z from "zod/mini";
import { AwsError } from "../aws/aws-error.ts";
import { readBody } from "../aws/request-body.ts";
import type { LocalHandler } from "../gateway/gateway.ts";
import { defaultTokenSeconds, type TokenIssuer } from "./identity.ts";

const tokenRequest = z.strictObject({ email: z.email("must be an e-mail address").check(z.maxLength(254)) });
const largestBodyBytes = 4_096;

/** `POST /local/token {"email"}`: signs anybody in, so it exists in the local stack only. */
export function createTokenEndpoint(issuer: TokenIssuer): LocalHandler {
  return {
    method: "POST",
    path: "/local/token",
    async handle(request, response) {
      const outcome = await readRequest(request);
      if ("problem" in outcome) return sendProblem(response, outcome.problem, outcome.detail, outcome.errors);
      const accessToken = await issuer.issueAccessToken({ email: outcome.email });
      response.writeHead(200, { "content-type": "application/json", "cache-control": "no-store" });
      response.end(JSON.stringify({ accessToken, expiresIn: defaultTokenSeconds, tokenType: "Bearer" }));
    },
  };
}

type Refusal = { problem: ProblemCode; detail: string; errors?: ProblemField[] };

async function readRequest(request: IncomingMessage): Promise<{ email: string } | Refusal> {
  if (!/^application\/json\b/i.test(request.headers["content-type"] ?? "")) {
    return { problem: "unsupported_media_type", detail: "Send the body as application/json." };
  }
  try {
    const body: unknown = JSON.parse((await readBody(request, largestBodyBytes)).toString());
    const { data, error } = tokenRequest.safeParse(body);
    if (error === undefined) return data;
    const errors = error.issues.map(({ path, message }): ProblemField => {
      return { in: "body", pointer: path.map((part) => `/${String(part)}`).join(""), detail: message };
    });
    return {
      problem: "invalid_request",
      detail: 'Send {"email": "you@example.com"} and nothing else.',
      errors,
    };
  } catch (error) {
    if (error instanceof AwsError)
      return { problem: "body_too_large", detail: `The body may have ${largestBodyBytes} bytes.` };
    return { problem: "malformed_json", detail: "The body could not be read as JSON." };
  }
}

function sendProblem(
  response: ServerResponse,
  code: ProblemCode,
  detail: string,
  errors?: ProblemField[],
): void {
  const { status, title } = problemCatalogue[code];
  const problem: Problem = {
    type: problemType(code),
    title,
    status,
    code,
    detail,
    requestId: randomUUID(),
    ...(errors && { errors }),
  };
  response.writeHead(status, { "content-type": "application/problem+json", "cache-control": "no-store" });
  response.end(JSON.stringify(problem));
}
