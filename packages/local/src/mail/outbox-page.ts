import type { ServerResponse } from "node:http";
import type { LocalHandler } from "../gateway/gateway.ts";
import type { Outbox } from "./outbox.ts";

const policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'";

/** Newest; the folder holds them all. */
const mostListed = 200;

/** `GET /local/outbox`: the mail that would have been sent, newest first. It exists in the local stack only. */
export function createOutboxPages(outbox: Outbox): LocalHandler[] {
  const handlerOf = (path: string, handle: LocalHandler["handle"]) => ({ method: "GET", path, handle });
  return [
    handlerOf("/local/outbox", (_request, response) => {
      const links = outbox
        .list()
        .slice(0, mostListed)
        .map((name) => {
          const head = outbox.read(name)?.split("\r\n\r\n")[0] ?? "";
          const says = [subjectIn(head), valueIn(head, "To"), valueIn(head, "Date")].map(escapeHtml);
          return `<li><a href="/local/outbox/${name}">${says[0]}</a> to ${says[1]}, ${says[2]}`;
        });
      send(response, 200, `<h1>Outbox</h1><ul>${links.join("") || "<li>Nothing has been sent."}</ul>`);
    }),
    handlerOf("/local/outbox/{file}", (request, response) => {
      const mail = outbox.read(String(request.url).split("?")[0]!.split("/").at(-1)!);
      if (mail === undefined) return send(response, 404, "<h1>There is no such mail</h1>");
      const text = escapeHtml(mail).replaceAll(
        /\bhttps?:\/\/(?:&amp;|[^\s&<>"])+/g,
        (url) => `<a href="${url}" rel="noreferrer">${url}</a>`,
      );
      send(response, 200, `<p><a href="/local/outbox">Outbox</a></p><pre>${text}</pre>`);
    }),
  ];
}

function valueIn(head: string, name: string): string {
  return new RegExp(`^${name}: (.*(?:\\r\\n .*)*)`, "m").exec(head)?.[1] ?? "";
}

/** As it was before RFC 2047. */
function subjectIn(head: string): string {
  return valueIn(head, "Subject")
    .replaceAll(/\?=\r\n =\?/g, "?==?")
    .replaceAll(/=\?utf-8\?B\?([^?]*)\?=/g, (_, word: string) => Buffer.from(word, "base64").toString());
}

function send(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": policy,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  response.end(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Outbox</title><style>pre{white-space:pre-wrap}</style>${body}`,
  );
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
