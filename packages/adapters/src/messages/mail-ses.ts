/** Mail by SES v2. */
import { type Mailer, MailNotTakenError, MailRefusedError } from "@tailorbird/core/shared/ports";
import { type AwsCaller, AwsRefusal, callAws } from "./aws-request.ts";

/** How long SES takes no header's value to be. */
const longestHeader = 870;

export function sesMailer({ from, ...caller }: AwsCaller & { readonly from: string }): Mailer {
  return {
    async send({ to, subject, text, headers = {} }) {
      const named = Object.entries(headers).map(([Name, Value]) => ({ Name, Value }));
      if (named.some(({ Value }) => Value.length > longestHeader))
        throw new MailRefusedError("A header of the mail is too long.");
      const Simple = {
        Subject: { Data: subject, Charset: "UTF-8" },
        Body: { Text: { Data: text, Charset: "UTF-8" } },
        ...(named.length > 0 && { Headers: named }),
      };
      const body = { FromEmailAddress: from, Destination: { ToAddresses: [to] }, Content: { Simple } };
      try {
        await callAws(caller, "ses", { method: "POST", path: "/v2/email/outbound-emails", body });
      } catch (error) {
        throw told(error);
      }
    },
  };
}

/** What is known after a failure: an answer tells, a connection that was never made too, silence does not. */
function told(error: unknown): unknown {
  if (error instanceof AwsRefusal) {
    const { status, code, message } = error;
    if ([429, 503].includes(status) || /Throttl|TooManyRequests|LimitExceeded|SendingPaused/.test(code))
      return new MailNotTakenError(message, { cause: error });
    return status < 500 ? new MailRefusedError(message, { cause: error }) : error;
  }
  const cause = error instanceof Error ? (error.cause as { code?: unknown } | undefined) : undefined;
  const neverConnected = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$/.test(
    String(cause?.code),
  );
  return neverConnected ? new MailNotTakenError("SES can't be reached.", { cause: error }) : error;
}
