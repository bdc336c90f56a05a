/** Hostile addresses of webhooks: none is asked. */
import { describe, expect, it } from "vitest";
import { httpWebhookSender } from "./webhook-sender.ts";

const request = (url: string) => ({
  url,
  id: "whe_1",
  sentAt: new Date(),
  body: "{}",
  secrets: [`whsec_${Buffer.alloc(24).toString("base64")}`],
});
const send = (url: string, addresses: readonly string[] = ["93.184.215.14"], isLocal = false) => {
  let asked = 0;
  const sender = httpWebhookSender({
    isLocal,
    resolve: async () => addresses,
    ask: async () => {
      asked += 1;
      throw new Error("asked");
    },
  });
  return sender.send(request(url)).then(({ failure }) => ({ failure, asked }));
};

describe("an address that is not public", () => {
  it.each([
    "http://hooks.example.com/",
    "https://127.0.0.1/",
    "https://127.1/",
    "https://0x7f000001/",
    "https://017700000001/",
    "https://2130706433/",
    "https://[::1]/",
    "https://[::ffff:10.0.0.1]/",
    "https://[64:ff9b::a00:1]/",
    "https://10.0.0.1/",
    "https://192.168.0.1/",
    "https://169.254.169.254/latest/meta-data/",
    "https://100.64.0.1/",
    "https://hooks.example.com:8443/",
    "https://name:password@hooks.example.com/",
    "https://webhooks.test:4000/",
    "ftp://hooks.example.com/",
    "file:///etc/passwd",
    "gopher://hooks.example.com/",
    "no address",
  ])("is not asked: %s", async (url) => {
    expect(await send(url)).toEqual({ failure: "forbidden", asked: 0 });
  });

  it.each([
    ["one private address", ["10.0.0.1"]],
    ["a private address among public ones", ["93.184.215.14", "127.0.0.1"]],
    ["the address of the cloud's own data", ["169.254.169.254"]],
    ["a private address within IPv6", ["::ffff:192.168.1.1"]],
  ])("is not asked by a name that resolves to %s", async (_, addresses) => {
    expect(await send("https://hooks.example.com/", addresses)).toEqual({ failure: "forbidden", asked: 0 });
  });

  it("is not asked on the local stack either, but for what stands for loopback there", async () => {
    expect(await send("http://127.0.0.1:3000/", [], true)).toEqual({ failure: "forbidden", asked: 0 });
    expect(await send("http://webhooks.test.example.com/", ["127.0.0.1"], true)).toEqual({
      failure: "forbidden",
      asked: 0,
    });
    expect((await send("http://webhooks.test:3000/", [], true)).asked).toBe(1);
  });
});

it("asks a public address, once, and tells that nothing came", async () => {
  expect(await send("https://hooks.example.com/")).toEqual({ failure: "unreachable", asked: 1 });
  expect(await send("https://hooks.example.com/", [])).toEqual({ failure: "unreachable", asked: 0 });
});

it("gives up on a name that never resolves", async () => {
  const sender = httpWebhookSender({ resolve: () => new Promise(() => {}), timeoutMilliseconds: 50 });
  expect(await sender.send(request("https://hooks.example.com/"))).toMatchObject({ failure: "timeout" });
});
