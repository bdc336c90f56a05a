/** The page of the local issuer: who are you? Anybody, so it exists in the local stack only. */
import { createHash } from "node:crypto";
import type { ServerResponse } from "node:http";
import type { AuthorizationRequest } from "./authorization-request.ts";

/** The account that `pnpm start` fills with a tailored sample. */
export const sampleEmail = "sample@example.com";

const style = `
  :root { color-scheme: light dark; font: 400 16px/1.5 system-ui, sans-serif; }
  body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: light-dark(#f7f5f1, #15191c); color: light-dark(#1d2326, #e8ebec); }
  main { width: min(23rem, 100vw - 3rem); padding: 2rem 0; }
  h1 { font: 400 2rem/1.15 Georgia, serif; margin: 0 0 .5rem; }
  p { margin: 0 0 1.5rem; color: light-dark(#566065, #a3adb2); }
  form { margin: 0; }
  button { width: 100%; font: inherit; font-weight: 600; padding: .7rem 1rem; border-radius: .6rem; border: 1px solid transparent; cursor: pointer; }
  .first { background: light-dark(#155e6e, #7fcbdc); color: light-dark(#fff, #0c1d22); }
  .second { background: transparent; border-color: light-dark(#c9c8c2, #3b454a); color: inherit; }
  .or { display: flex; align-items: center; gap: .75rem; margin: 1.5rem 0; font-size: .875rem; color: light-dark(#566065, #a3adb2); }
  .or::before, .or::after { content: ""; flex: 1; border-top: 1px solid light-dark(#dddbd5, #2c3438); }
  label { display: block; font-size: .875rem; font-weight: 600; margin-bottom: .375rem; }
  input { box-sizing: border-box; width: 100%; font: inherit; padding: .65rem .8rem; margin-bottom: .75rem; border-radius: .6rem; border: 1px solid light-dark(#8b9297, #77838a); background: light-dark(#fff, #1b2124); color: inherit; }
  :focus-visible { outline: 3px solid light-dark(#155e6e, #7fcbdc); outline-offset: 2px; }
  [role=alert] { color: light-dark(#a12b1f, #ffb4a8); font-size: .875rem; margin: 0 0 .75rem; }`;

/** No script, nothing from elsewhere; the form may go to this origin alone. */
const policy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`;

export function sendSignInForm(
  response: ServerResponse,
  request: AuthorizationRequest,
  complaint?: string,
): void {
  const hidden = (Object.entries(request) as [string, string][])
    .map(([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`)
    .join("");
  const problem =
    complaint === undefined ? "" : `<p role="alert" id="complaint">${escapeHtml(complaint)}</p>`;
  const described = complaint === undefined ? "" : ' aria-describedby="complaint" aria-invalid="true"';
  sendPage(
    response,
    complaint === undefined ? 200 : 422,
    `<h1>Sign in</h1>
<p>This is your own machine, so there is no password: whoever you say you are, you are.</p>
<form method="post" action="/local/oauth2/authorize">${hidden}<input type="hidden" name="email" value="${sampleEmail}"><button class="first">Continue as the sample account</button></form>
<div class="or">or</div>
<form method="post" action="/local/oauth2/authorize">${hidden}${problem}<label for="email">E-mail address</label><input id="email" name="email" type="email" autocomplete="email" required maxlength="254" value="${escapeHtml(request.login_hint ?? "")}"${described}><button class="second">Continue with this address</button></form>`,
  );
}

/** Said instead of sending the browser anywhere. */
export function sendSignInRefusal(response: ServerResponse, reason: string): void {
  sendPage(
    response,
    400,
    `<h1>This sign-in can't go on</h1><p>${escapeHtml(reason)} Go back to the page and start again.</p>`,
  );
}

function sendPage(response: ServerResponse, status: number, main: string): void {
  response.writeHead(status, {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "content-security-policy": policy,
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
  });
  response.end(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Sign in · Tailorbird</title><style>${style}</style></head><body><main>${main}</main></body></html>`,
  );
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
