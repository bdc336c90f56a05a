/** SES v2's SendEmail for one plain text to one person; into the outbox instead of the world. The rest is refused. */
import type { Server } from "node:http";
import { AwsError, notImplemented } from "../aws/aws-error.ts";
import { createRestJsonServer, type RestRequest } from "../aws/rest-json.ts";
import type { Signer } from "../aws/signing-key.ts";
import type { Outbox } from "./outbox.ts";

export interface MailContext {
  readonly outbox: Outbox;
  /** The domain that mail may come from, as a verified identity of SES. */
  readonly domain: string;
}

interface SendEmail {
  FromEmailAddress?: unknown;
  Destination?: { ToAddresses?: unknown };
  Content?: {
    Simple?: {
      Subject?: { Data?: unknown; Charset?: unknown };
      Body?: { Text?: { Data?: unknown; Charset?: unknown } };
      Headers?: { Name?: unknown; Value?: unknown }[];
    };
  };
}

const bad = (message: string) => new AwsError(400, "BadRequestException", message);
/** Headers that SES writes itself. */
const ownHeaders =
  /^(from|to|cc|bcc|subject|date|message-id|mime-version|content-.*|return-path|sender|reply-to)$/i;
const address = /^[^\s<>@,;:"]+@([^\s<>@,;:"]+\.[^\s<>@,;:".]+)$/;

export function createMailServer(signer: Signer, context: MailContext, log: (line: string) => void): Server {
  return createRestJsonServer(signer, (request) => answer(request, context), log);
}

function answer({ method, path, body }: RestRequest, { outbox, domain }: MailContext) {
  if (method !== "POST" || path.join("/") !== "v2/email/outbound-emails")
    throw notImplemented(`${method} /${path.join("/")}`);
  const { FromEmailAddress, Destination, Content, ...others } = body as SendEmail & object;
  const other = Object.keys(others)[0] ?? Object.keys(Content ?? {}).find((part) => part !== "Simple");
  if (other !== undefined) throw notImplemented(`${other} of a mail`);
  const from = String(FromEmailAddress);
  const [, sender = from] = /<([^<>]+)>$/.exec(from) ?? [];
  if (address.exec(sender)?.[1] !== domain)
    throw new AwsError(400, "MessageRejected", `Email address is not verified: ${sender}`);
  const to = Destination?.ToAddresses;
  if (!Array.isArray(to) || to.length !== 1) throw notImplemented("a mail to other than one person");
  if (!address.test(String(to[0]))) throw bad("Illegal address");
  const { Subject, Body, Headers = [] } = Content?.Simple ?? {};
  const id = outbox.put({
    from,
    to: String(to[0]),
    subject: readText(Subject?.Data).replaceAll(/[\r\n]+/g, " "),
    text: readText(Body?.Text?.Data).replaceAll(/\r?\n/g, "\r\n"),
    headers: Headers.map(readHeader),
  });
  return { MessageId: id };
}

function readText(data: unknown): string {
  if (typeof data !== "string" || data === "") throw bad("Subject and text must not be empty.");
  return data;
}

function readHeader({ Name, Value }: { Name?: unknown; Value?: unknown }): [string, string] {
  const [name, value] = [String(Name), String(Value)];
  if (!/^[\x21-\x39\x3b-\x7e]{1,126}$/.test(name) || ownHeaders.test(name))
    throw bad(`Illegal header name ${name}`);
  if (!/^[\x20-\x7e]{1,870}$/.test(value)) throw bad(`Illegal value of ${name}`);
  return [name, value];
}
