/** Mail, handed over by the real SDK and found in the outbox. */

import { createServer, type Server } from "node:http";
import { SESv2Client, SendEmailCommand, type SendEmailCommandInput } from "@aws-sdk/client-sesv2";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Cloud } from "../cloud/cloud.ts";
import { credentials, region, startCloudUnderTest } from "../cloud/test-cloud.ts";
import { closeServer, listen } from "../listen.ts";
import { createOutboxPages } from "./outbox-page.ts";

let cloud: Cloud;
let client: SESv2Client;

beforeAll(async () => {
  cloud = await startCloudUnderTest();
  client = new SESv2Client({ endpoint: cloud.mailEndpoint, region, credentials, maxAttempts: 1 });
});
afterAll(async () => {
  client.destroy();
  await cloud.stop();
});

const mail = (more: Partial<SendEmailCommandInput> = {}, headers: { Name: string; Value: string }[] = []) =>
  new SendEmailCommand({
    FromEmailAddress: "Tailorbird <reminders@tailorbird.local>",
    Destination: { ToAddresses: ["robin@example.com"] },
    Content: {
      Simple: {
        Subject: { Data: "Gespräch um zehn · Überall und nirgends, mit einem langen Namen" },
        Body: { Text: { Data: "One <b>line</b>\nhttps://example.com/?a=1&b=2" } },
        Headers: headers,
      },
    },
    ...more,
  });
const newest = () => cloud.outbox.read(cloud.outbox.list()[0]!)!;

it("puts a mail into the outbox, whole, with its headers", async () => {
  const header = { Name: "List-Unsubscribe-Post", Value: "List-Unsubscribe=One-Click" };
  await client.send(mail({}, [header]));
  const text = newest();
  expect(text).toContain("To: robin@example.com\r\n");
  expect(text).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n");
  expect(text.split("\r\n\r\n")[1]).toBe("One <b>line</b>\r\nhttps://example.com/?a=1&b=2\r\n");
  const words = [...text.matchAll(/=\?utf-8\?B\?([^?]+)\?=/g)].map(([, word]) =>
    Buffer.from(word!, "base64").toString(),
  );
  expect(words.join("")).toBe("Gespräch um zehn · Überall und nirgends, mit einem langen Namen");
  for (const line of text.split("\r\n")) expect(line.length).toBeLessThanOrEqual(998);
});

it.each([
  ["a sender that is not its own", { FromEmailAddress: "boss@example.com" }, [], "MessageRejected"],
  ["no address", { Destination: { ToAddresses: ["a@b.com, c@d.com"] } }, [], "BadRequestException"],
  ["two people", { Destination: { ToAddresses: ["a@b.com", "c@d.com"] } }, [], "NotImplemented"],
  ["a header it writes itself", {}, [{ Name: "Bcc", Value: "x@y.com" }], "BadRequestException"],
  ["a header with a second line", {}, [{ Name: "X", Value: "a\r\nBcc: x@y.com" }], "BadRequestException"],
])("refuses %s, and keeps nothing of it", async (_, more, headers, name) => {
  const before = cloud.outbox.list().length;
  await expect(client.send(mail(more, headers))).rejects.toMatchObject({ name });
  expect(cloud.outbox.list()).toHaveLength(before);
});

it("shows the outbox as pages that run nothing, and no other file", async () => {
  await client.send(mail());
  const [list, one] = createOutboxPages(cloud.outbox);
  const server: Server = createServer((request, response) =>
    (request.url === "/local/outbox" ? list : one)!.handle(request, response),
  );
  const port = await listen(server, 0);
  const get = async (path: string) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`);
    return {
      status: answer.status,
      policy: answer.headers.get("content-security-policy"),
      text: await answer.text(),
    };
  };
  const name = cloud.outbox.list()[0]!;
  const listed = (await get("/local/outbox")).text;
  expect(listed).toContain(name);
  expect(listed).toContain(
    ">Gespräch um zehn · Überall und nirgends, mit einem langen Namen</a> to robin@example.com, ",
  );
  const shown = await get(`/local/outbox/${name}`);
  expect(shown.text).toContain("&lt;b&gt;line");
  expect(shown.text).toContain('<a href="https://example.com/?a=1&amp;b=2"');
  expect(shown.policy).toContain("default-src 'none'");
  expect((await get("/local/outbox/..%2Fcloud.sqlite")).status).toBe(404);
  await closeServer(server);
});
