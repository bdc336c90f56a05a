import { ApiError } from "@tailorbird/sdk/api-error";
import { expect, it } from "vitest";
import { english } from "./common.en.ts";
import { describeError } from "./describe-error.ts";

const refused = (detail: string, ...errors: ApiError["errors"]) =>
  describeError(new ApiError({ code: "invalid_request", status: 422, detail, errors }), english).detail;

it("tells a refused value once, by its own name", () => {
  const field = { in: "body", pointer: "/url", detail: "must be a web address" } as const;
  expect(refused("body/url must be a web address.", field)).toBe("“url” must be a web address.");
});

it("leaves out nothing that the sentence does not say", () => {
  const field = { in: "body", pointer: "/corrections/0/value", detail: "must be a date" } as const;
  expect(refused("A correction can't be made, so none was.", field)).toBe(
    "A correction can't be made, so none was. must be a date",
  );
});
