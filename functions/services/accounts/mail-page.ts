import { ProblemError } from "@tailorbird/contracts/problem-error";
import type { LinkOwner } from "@tailorbird/core/accounts/mail-links";
import type { Messages } from "@tailorbird/core/language/messages";
import { messagesIn } from "@tailorbird/core/language/messages-in";
import { type Reply, rawReply } from "@tailorbird/lambda/reply";

/** A page without scripts, with one button at most, which posts to the page's own address. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const style =
  "body{font:1.1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:15vh auto;padding:0 1rem}button{font:inherit;padding:.5rem 1rem}";

type HttpHeaders = Readonly<Record<string, string | undefined>>;
type MailPage = Messages["pages"]["over"] & { button?: string };

/** The page once the link has been followed, or the one for a link that is not, or no longer, good. */
export async function afterLink(
  followed: () => Promise<LinkOwner>,
  page: Exclude<keyof Messages["pages"], "over">,
  headers: HttpHeaders,
): Promise<Reply> {
  try {
    return mailPage(messagesIn((await followed()).locale), page);
  } catch (error) {
    if (!(error instanceof ProblemError) || error.code !== "not_found") throw error;
    // Of nobody's, so in the language that the browser asks for.
    return mailPage(messagesIn(headers["accept-language"]?.split(/[,;]/)[0]?.trim()), "over", 404);
  }
}

/** Texts of ours alone, nothing of a request. */
function mailPage({ pages, language }: Messages, name: keyof Messages["pages"], status = 200): Reply {
  const { title, says, button }: MailPage = pages[name];
  const form = button ? `<form method="post"><button>${button}</button></form>` : "";
  return rawReply(
    status,
    `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title><style>${style}</style></head>
<body><main><h1>${title}</h1><p>${says}</p>${form}</main></body>
</html>
`,
    "text/html; charset=utf-8",
    { "content-security-policy": policy },
  );
}
