import { ProblemError } from "@tailorbird/contracts/problem-error";
import { type Reply, rawReply } from "@tailorbird/lambda/reply";

/** A page without scripts, with one button at most, which posts to the page's own address. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const style =
  "body{font:1.1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:15vh auto;padding:0 1rem}button{font:inherit;padding:.5rem 1rem}";

export interface MailPage {
  readonly title: string;
  readonly says: string;
  readonly button?: string;
}

const over: MailPage = {
  title: "This link is not good any more",
  says: "It was used, has run out, or was replaced by a newer one. Ask for a new one in your preferences.",
};

/** The page once the link has been followed, or the one for a link that is not, or no longer, good. */
export async function afterLink(followed: Promise<void>, page: MailPage): Promise<Reply> {
  try {
    await followed;
  } catch (error) {
    if (error instanceof ProblemError && error.code === "not_found") return mailPage(over, 404);
    throw error;
  }
  return mailPage(page);
}

/** Texts of ours alone, nothing of a request. */
function mailPage({ title, says, button }: MailPage, status = 200): Reply {
  const form = button ? `<form method="post"><button>${button}</button></form>` : "";
  return rawReply(
    status,
    `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title><style>${style}</style></head>
<body><main><h1>${title}</h1><p>${says}</p>${form}</main></body>
</html>
`,
    "text/html; charset=utf-8",
    { "content-security-policy": policy },
  );
}
