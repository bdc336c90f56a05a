/** Mail that an account has asked for, which every one of them can end. */

import { RetryLater } from "@tailorbird/contracts/retry-later";
import type { Mail, Mailer } from "../shared/ports.ts";
import { MailNotTakenError } from "../shared/ports.ts";
import { linkToken } from "./link-token.ts";

/** @param says.footer how the link to unsubscribe is put. @param says.secret what that link carries (`mail-secret.ts`). */
export function subscribedMail(
  to: { address: string; accountId: string },
  says: { subject: string; parts: readonly string[]; footer(unsubscribeUrl: string): string; secret: string },
  publicUrl: string,
): Mail {
  const unsubscribe = `${publicUrl}/v1/mail/unsubscribe/${linkToken(to.accountId, says.secret)}`;
  return {
    to: to.address,
    subject: lineOf(says.subject),
    text: `${says.parts.join("\n\n")}\n\n--\n${says.footer(unsubscribe)}`,
    headers: {
      // RFC 8058: one click, without a page in between.
      "List-Unsubscribe": `<${unsubscribe}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      "Auto-Submitted": "auto-generated",
    },
  };
}

/** One line, for a header. */
function lineOf(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
  return [...line].slice(0, 150).join("");
}

/**
 * Sends what a row says is going, at most once (docs/decisions/0018).
 * @param takeBack has the row say that nothing went. @throws RetryLater while mail is not taken: it goes later. What else
 * the mailer throws leaves it open whether the mail went, and it does not go again.
 */
export async function sendAtMostOnce(
  mailer: Mailer,
  mail: Mail,
  receiveCount: number,
  takeBack: () => Promise<unknown>,
): Promise<void> {
  await mailer.send(mail).catch(async (error: unknown) => {
    if (!(error instanceof MailNotTakenError)) throw error;
    await takeBack();
    throw new RetryLater("mail is not taken at the moment", 60 * 4 ** receiveCount, error);
  });
}
