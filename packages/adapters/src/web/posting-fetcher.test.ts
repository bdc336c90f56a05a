import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { PostingUnreachable } from "@tailorbird/core/jobs/posting-fetcher";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { httpPostingFetcher } from "./posting-fetcher.ts";
import { isPublicAddress } from "./public-address.ts";
import type { Target } from "./public-target.ts";

/** Everything that reaches the server on loopback; a guarded fetch of a hostile address must leave it empty. */
let asked: string[] = [];
let answer: RequestListener;
let server: Server;
let port: number;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.headers.host}${request.url}`);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => new Promise((resolve) => void server.close(resolve)));
beforeEach(() => {
  asked = [];
  answer = (_, response) => response.setHeader("content-type", "text/html").end("<p>A posting</p>");
});

/** Resolves what the table names, and nothing else: no test asks a real resolver. */
const names: Record<string, readonly string[]> = {
  "loopback.example.com": ["127.0.0.1"],
  "six.example.com": ["::1"],
  "private.example.com": ["10.1.2.3"],
  "mixed.example.com": ["93.184.215.14", "169.254.169.254"],
  "mapped.example.com": ["::ffff:127.0.0.1"],
  "metadata.google.internal": ["169.254.169.254"],
  localhost: ["127.0.0.1", "::1"],
  "nowhere.example.com": [],
};
const resolve = async (name: string) => {
  const found = names[name];
  if (!found) throw Object.assign(new Error("not found"), { code: "ENOTFOUND" });
  return found;
};
const fetcher = (more = {}) => httpPostingFetcher({ resolve, samplePort: port, ...more });
const reasonOf = (url: string, more = {}) =>
  fetcher(more)
    .fetch(url)
    .then(
      () => "fetched",
      (error: unknown) => (error instanceof PostingUnreachable ? error.reason : String(error)),
    );
const sample = (path: string) => `http://jobs.postings.test${path}`;

const hostile = [
  "http://127.0.0.1/",
  "http://127.1/",
  "http://127.0.0.1.:80/",
  "http://2130706433/",
  "http://0x7f000001/",
  "http://0x7f.0.0.1/",
  "http://0177.0.0.1/",
  "http://017700000001/",
  "http://①②⑦.⓪.⓪.①/",
  "http://127。0。0。1/",
  "http://%31%32%37.0.0.1/",
  "http://0/",
  "http://0.0.0.0/",
  "http://10.0.0.1/",
  "http://172.16.0.1/",
  "http://192.168.1.1/",
  "http://100.64.0.1/",
  "http://169.254.169.254/latest/meta-data/",
  "http://[fd00:ec2::254]/latest/meta-data/",
  "http://168.63.129.16.example.invalid/",
  "http://192.0.2.1/",
  "http://198.18.0.1/",
  "http://203.0.113.9/",
  "http://224.0.0.1/",
  "http://240.0.0.1/",
  "http://255.255.255.255/",
  "http://[::1]/",
  "http://[::]/",
  "http://[0:0:0:0:0:0:0:1]/",
  "http://[::ffff:127.0.0.1]/",
  "http://[::ffff:7f00:1]/",
  "http://[::127.0.0.1]/",
  "http://[64:ff9b::7f00:1]/",
  "http://[64:ff9b:1::a00:1]/",
  "http://[2002:7f00:1::]/",
  "http://[2001::1]/",
  "http://[fe80::1]/",
  "http://[fe80::5efe:7f00:1]/",
  "http://[fc00::1]/",
  "http://[fec0::1]/",
  "http://[ff02::1]/",
  "http://[2001:db8::1]/",
  "http://[100::1]/",
  "http://localhost/",
  "http://localhost./",
  "http://LOCALHOST/",
  "http://loopback.example.com/",
  "http://loopback.example.com./",
  "http://six.example.com/",
  "http://private.example.com/",
  "http://mixed.example.com/",
  "http://mapped.example.com/",
  "http://metadata.google.internal/computeMetadata/v1/",
  "http://nowhere.example.com/",
  "http://unknown.example.com/",
  "http://user:secret@jobs.postings.test/",
  "http://user@127.0.0.1/",
  "http://jobs.postings.test@127.0.0.1/",
  "http://127.0.0.1#@jobs.postings.test/",
  "http://127.0.0.1\\@jobs.postings.test/",
  "https://loopback.example.com:443/",
  "http://loopback.example.com:22/",
  "http://93.184.215.14:6379/",
  "http://93.184.215.14:8080/",
  "ftp://93.184.215.14/",
  "file:///etc/passwd",
  "gopher://127.0.0.1:6379/_INFO",
  "data:text/html,<p>hello",
  "javascript:alert(1)",
  "blob:http://127.0.0.1/x",
  "//127.0.0.1/",
  "http://",
  "http:///",
  "",
];

describe("a hostile address", () => {
  it("is among many", () => expect(new Set(hostile).size).toBeGreaterThan(60));

  it.each(hostile)("is not fetched: %s", async (url) => {
    expect(["forbidden", "failed"]).toContain(await reasonOf(url, { samplePort: undefined }));
    expect(asked).toEqual([]);
  });

  it.each(hostile.filter((url) => /^[a-z/]/.test(url) && !url.includes("postings.test")))(
    "is not followed from a good page: %s",
    async (location) => {
      answer = (_, response) =>
        response.writeHead(302, { location: Buffer.from(location).toString("latin1") }).end();
      const reason = await reasonOf(sample("/away"));
      expect(["forbidden", "failed", "too_many_redirects"]).toContain(reason);
      // `http:///` and the like resolve to the good host itself, which is asked again; nobody else is.
      for (const each of asked) expect(each).toMatch(/^jobs\.postings\.test/);
    },
  );

  it("is not fetched when a name changes its address between two looks", async () => {
    let looks = 0;
    const turns = [["93.184.215.14"], ["127.0.0.1"]];
    const rebinding = async () => turns[Math.min(looks++, 1)] as string[];
    const connected: string[] = [];
    const ask = async ({ address, hostname }: Target) => {
      connected.push(`${hostname} at ${address}`);
      throw new Error("enough is known");
    };
    await reasonOf("http://rebinding.example.com/", { resolve: rebinding, ask });
    expect(connected).toEqual(["rebinding.example.com at 93.184.215.14"]);
    expect(looks).toBe(1);
    expect(asked).toEqual([]);
  });

  it("is looked at anew at every hop", async () => {
    let looks = 0;
    answer = (_, response) => response.writeHead(302, { location: "http://turning.example.com/" }).end();
    const reason = await reasonOf(sample("/"), {
      resolve: async () => {
        looks += 1;
        return ["127.0.0.1"];
      },
    });
    expect([reason, looks, asked.length]).toEqual(["forbidden", 1, 1]);
  });

  it("never counts as public, whichever private IPv4 it embeds", () => {
    const byte = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(
        fc.constantFrom("127", "10", "169.254", "192.168", "0"),
        byte,
        byte,
        byte,
        (head, a, b, c) => {
          const address = [...head.split("."), a, b, c].slice(0, 4).join(".");
          expect(isPublicAddress(address)).toBe(false);
          expect(isPublicAddress(`::ffff:${address}`)).toBe(false);
        },
      ),
    );
  });

  it("is told from public ones", () => {
    for (const address of ["93.184.215.14", "8.8.8.8", "2606:4700:4700::1111"])
      expect(isPublicAddress(address)).toBe(true);
    for (const address of ["", "x", "1.2.3", "999.1.1.1"]) expect(isPublicAddress(address)).toBe(false);
  });
});

describe("a page", () => {
  it("is fetched through redirects, and says where it was found", async () => {
    answer = (request, response) =>
      request.url === "/from"
        ? response.writeHead(301, { location: "/to?a=b" }).end()
        : response.setHeader("content-type", "text/html; charset=utf-8").end("<p>Grüße</p>");
    const page = await fetcher().fetch(sample("/from"));
    expect(page).toMatchObject({ url: sample("/to?a=b"), status: 200, text: "<p>Grüße</p>" });
    expect(asked).toEqual(["jobs.postings.test/from", "jobs.postings.test/to?a=b"]);
  });

  it.each([
    ["its header", "text/html; charset=iso-8859-1", Buffer.from("Grüße", "latin1")],
    ["its head", "text/html", Buffer.from('<meta charset="windows-1252">Grüße', "latin1")],
    ["its mark", "text/html; charset=latin1", Buffer.from("\ufeffGrüße")],
    ["nobody", "text/html; charset=unheard-of", Buffer.from("Grüße")],
  ])("is read in the encoding named by %s", async (_, type, bytes) => {
    answer = (__, response) => response.setHeader("content-type", type).end(bytes);
    expect((await fetcher().fetch(sample("/"))).text).toContain("Grüße");
  });

  it("is unpacked", async () => {
    answer = (_, response) =>
      response
        .writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" })
        .end(gzipSync("<p>packed</p>"));
    expect((await fetcher().fetch(sample("/"))).text).toBe("<p>packed</p>");
  });

  it("is handed over with its status, so that a refusal can be told", async () => {
    answer = (_, response) => response.writeHead(403, { "content-type": "text/html" }).end("Sign in");
    expect(await fetcher().fetch(sample("/"))).toMatchObject({ status: 403, text: "Sign in" });
  });

  it.each([
    [
      "leads round in circles",
      "too_many_redirects",
      (_, response) => response.writeHead(302, { location: "/" }).end(),
    ],
    ["is a picture", "wrong_type", (_, response) => response.setHeader("content-type", "image/png").end("x")],
    [
      "is a file to download",
      "wrong_type",
      (_, response) => response.setHeader("content-type", "application/octet-stream").end("x"),
    ],
    [
      "says it is too large",
      "too_large",
      (_, response) => response.writeHead(200, { "content-length": "99999999" }).write("x"),
    ],
    ["goes on without an end", "too_large", (_, response) => void pour(response)],
    [
      "unpacks to far more than it weighs",
      "too_large",
      (_, response) =>
        response.writeHead(200, { "content-encoding": "gzip", "content-type": "text/html" }).end(bomb),
    ],
    [
      "is packed in an unknown way",
      "wrong_type",
      (_, response) => response.writeHead(200, { "content-encoding": "zstd" }).end("x"),
    ],
    [
      "is not what it is packed as",
      "failed",
      (_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end("not gzip"),
    ],
    ["never answers", "timeout", () => {}],
    [
      "never ends",
      "timeout",
      (_, response) => void response.writeHead(200, { "content-type": "text/html" }).write("x"),
    ],
    ["breaks off", "failed", (request) => void request.socket.destroy()],
    [
      "has endless headers",
      "failed",
      (_, response) => response.writeHead(200, { x: "x".repeat(40_000) }).end(),
    ],
  ] satisfies [string, string, RequestListener][])("that %s is let go", async (_, reason, listener) => {
    answer = listener;
    expect(await reasonOf(sample("/"), { timeoutMilliseconds: 500, maxBytes: 100_000 })).toBe(reason);
  });
});

const bomb = gzipSync(Buffer.alloc(20_000_000, "x"));

function pour(response: Parameters<RequestListener>[1]): void {
  response.writeHead(200, { "content-type": "text/html" });
  const more = () => {
    while (!response.destroyed && response.write("x".repeat(10_000)));
  };
  response.on("drain", more);
  more();
}
