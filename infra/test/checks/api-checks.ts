/** What the HTTP API must be. */
import { routes } from "@tailorbird/contracts/routes";
import type { Check } from "../check.ts";
import { all, lambda, lambdaName, type Subject } from "../rendered.ts";

const stageOf = (subject: Subject) => all(subject, "aws:apigatewayv2/stage:Stage")[0];
const authorizer = (subject: Subject) => all(subject, "aws:apigatewayv2/authorizer:Authorizer")[0];
const rendered = (subject: Subject) => all(subject, "aws:apigatewayv2/route:Route");

const routeOf = (subject: Subject, key: string) => rendered(subject).find(({ routeKey }) => routeKey === key);

/** The function that a route's integration invokes. */
function targetOf({ resources }: Subject, route: { target: string }): string | undefined {
  const name = route.target.replace(/^integrations\//, "").replace(/-id$/, "");
  const uri: string | undefined = resources.find((each) => each.name === name)?.inputs.integrationUri;
  return uri?.split(":function:")[1];
}

/** What CloudFront runs on the way out. */
function responseFunction(subject: Subject): { code: string } {
  const found = all(subject, "aws:cloudfront/function:Function").find(
    ({ code }) => typeof code === "string" && code.includes("event.response.headers"),
  );
  return found as { code: string };
}

function policyOf(subject: Subject): string {
  const code = responseFunction(subject)?.code ?? "";
  return /"content-security-policy":\{"value":"([^"]*)"/.exec(code)?.[1] ?? "";
}

export const apiChecks: readonly Check<Subject>[] = [
  {
    promise: "every route of the contracts has exactly its function, and every HTTP function its route",
    problems: (subject) => {
      const found = rendered(subject).map((route) => `${route.routeKey} → ${targetOf(subject, route)}`);
      const wanted = routes.map(
        ({ id, method, path }) => `${method} ${path} → ${lambdaName(subject, `http/${id}`)}`,
      );
      const functions = all(subject, "aws:lambda/function:Function").filter(({ name }) =>
        name.startsWith(lambdaName(subject, "http")),
      );
      return [
        ...wanted.filter((each) => !found.includes(each)).map((each) => `missing: ${each}`),
        ...found.filter((each) => !wanted.includes(each)).map((each) => `unknown: ${each}`),
        ...(functions.length === routes.length ? [] : [`${functions.length} functions`]),
      ];
    },
    violations: {
      "a route that is not there": (subject) => {
        const index = subject.resources.findIndex(({ inputs }) => inputs.routeKey === "GET /v1/jobs");
        subject.resources.splice(index, 1);
      },
      "a route that nobody has described": (subject) => {
        routeOf(subject, "GET /v1/jobs").routeKey = "GET /v1/planted";
      },
      "a route that leads to another's function": (subject) => {
        routeOf(subject, "GET /v1/jobs").target = routeOf(subject, "GET /v1/resumes").target;
      },
      "a function that no route leads to": (subject) => {
        const planted = { ...lambda(subject, "http/jobs/get"), name: lambdaName(subject, "http/planted") };
        subject.resources.push({ type: "aws:lambda/function:Function", name: "Planted", inputs: planted });
      },
    },
  },
  {
    promise: "every route that is not public asks who calls, and a minute later asks again",
    problems: (subject) => [
      ...rendered(subject).flatMap(({ routeKey, authorizationType, authorizerId }) => {
        const route = routes.find(({ method, path }) => routeKey === `${method} ${path}`);
        const asks = authorizationType === "CUSTOM" && authorizerId === "ApiAuthorizerCallersAuthorizer-id";
        return asks === (route?.auth !== "none") ? [] : [routeKey];
      }),
      ...(authorizer(subject).authorizerResultTtlInSeconds === 60 ? [] : ["time"]),
      ...(authorizer(subject).enableSimpleResponses ? [] : ["answer"]),
      ...(JSON.stringify(authorizer(subject).identitySources).includes("header.Authorization")
        ? []
        : ["key"]),
    ],
    violations: {
      "an open route": (subject) => {
        routeOf(subject, "GET /v1/resumes").authorizationType = "NONE";
      },
      "a public route that asks": (subject) => {
        Object.assign(routeOf(subject, "GET /v1/health"), {
          authorizationType: "CUSTOM",
          authorizerId: "ApiAuthorizerCallersAuthorizer-id",
        });
      },
      "an answer that is never kept": (subject) => {
        authorizer(subject).authorizerResultTtlInSeconds = 0;
      },
    },
  },
  {
    promise: "calls are limited and logged by their ids, with nothing of who made them",
    problems: (subject) => {
      const { defaultRouteSettings: limits, accessLogSettings: log } = stageOf(subject);
      const personal = [
        "identity",
        "context.path",
        "querystring",
        "authorizer.principal",
        "authorizer.accountId",
      ];
      return [
        ...(limits?.throttlingRateLimit > 0 && limits.throttlingBurstLimit > 0 ? [] : ["limits"]),
        ...(log.format.includes("$context.requestId") ? [] : ["request id"]),
        ...personal.filter((each) => log.format.includes(each)),
        ...all(subject, "aws:apigatewayv2/api:Api").flatMap(({ corsConfiguration = {} }) =>
          Object.keys(corsConfiguration),
        ),
      ];
    },
    violations: {
      "no limits": (subject) => {
        delete stageOf(subject).defaultRouteSettings;
      },
      "an address in the log": (subject) => {
        stageOf(subject).accessLogSettings.format += '"$context.identity.sourceIp"';
      },
      "pages of any origin": (subject) => {
        all(subject, "aws:apigatewayv2/api:Api")[0].corsConfiguration = { allowOrigins: ["*"] };
      },
    },
  },
  {
    promise: "page and API are one origin, the one that the bucket takes uploads from",
    problems: (subject) => {
      const [distribution] = all(subject, "aws:cloudfront/distribution:Distribution");
      const entries = all(subject, "pulumi-nodejs:dynamic:Resource").map(
        ({ entry }) => entry as string | undefined,
      );
      const [host] = distribution.aliases;
      return [
        ...(entries.some((entry) => /^url,\w+,,\/v1$/.test(entry ?? "")) ? [] : ["API"]),
        ...(entries.some((entry) => /^site,\w+,,$/.test(entry ?? "")) ? [] : ["page"]),
        ...(subject.origins.includes(`https://${host}`) ? [] : [`${host}`]),
      ];
    },
    violations: {
      "an API elsewhere": (subject) => {
        const route = all(subject, "pulumi-nodejs:dynamic:Resource").find(({ entry }) =>
          entry?.endsWith("/v1"),
        );
        route.entry = "url,0000,,/api";
      },
      "another host": (subject) => {
        all(subject, "aws:cloudfront/distribution:Distribution")[0].aliases = ["elsewhere.example"];
      },
    },
  },
  {
    promise: "the page is sent under a policy that names the bucket and the issuer, and nobody else",
    problems: (subject) => {
      const policy = policyOf(subject);
      const bucket = `https://${subject.outputs.BucketName}.s3.`;
      return [
        ...(policy.includes("default-src 'none'") ? [] : ["default"]),
        ...(policy.includes(`connect-src 'self' ${bucket}`) ? [] : ["bucket"]),
        ...(policy.includes(".amazoncognito.com") ? [] : ["issuer"]),
        ...["unsafe", " *", "http:"].filter((each) => policy.includes(each)),
      ];
    },
    violations: {
      "no policy": (subject) => {
        responseFunction(subject).code = "";
      },
      "scripts of anybody": (subject) => {
        responseFunction(subject).code = responseFunction(subject).code.replace(
          "script-src 'self'",
          "script-src *",
        );
      },
    },
  },
];
