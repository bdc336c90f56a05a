import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { pageHeaderCode } from "../page-header-code.ts";

const sent = (uri: string) => {
  const event = { request: { uri }, response: { headers: { etag: { value: "1" } } } };
  runInNewContext(pageHeaderCode({ "x-thing": `a "quoted" 'value'` }), { event });
  return event.response.headers;
};

it("adds its headers to the page's answers, and leaves the API's as they are", () => {
  for (const uri of ["/", "/jobs/job_1", "/v1"])
    expect(sent(uri)).toEqual({ etag: { value: "1" }, "x-thing": { value: `a "quoted" 'value'` } });
  expect(sent("/v1/docs")).toEqual({ etag: { value: "1" } });
});
