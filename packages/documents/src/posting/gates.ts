/** Pages that come instead of a posting: what they are, so that a person knows why and what to do. */
export type UnreadablePosting = "sign_in" | "browser" | "closed" | "refused" | "failed" | "no_posting";

const challenge =
  /<title>\s*(Just a moment|Attention Required|Access denied|Please verify|Security check|Pardon Our Interruption|Are you a robot|Robot Check)|cf-challenge|challenge-platform\/h\/|_Incapsula_Resource|px-captcha|captcha-delivery\.com|hcaptcha\.com\/captcha|data-sitekey=/i;
const signIn = /\/(authwall|uas\/login|login|signin|sign-in|checkpoint|sso|auth)(\/|\?|$)/i;
const closed =
  /no longer (accepting applications|available|open|active|posted)|\b(this|the) (position|posting|job|role|vacancy) (has been|is|was) (filled|closed|removed|expired)|this job (has )?expired|the job you are looking for|stelle (ist )?(nicht mehr|bereits besetzt)|offre (n'est plus|expirée)|oferta (ya no|caducada)/i;

export function whyUnreadable(page: {
  html: string;
  url: string;
  status: number;
}): UnreadablePosting | undefined {
  const { html, url, status } = page;
  const head = html.slice(0, 200_000);
  const hasData = /"JobPosting"/.test(html);
  if (status === 404 || status === 410) return "closed";
  if (status === 401 || status === 407 || status === 999) return "sign_in";
  if (status === 403 || status === 429 || (challenge.test(head) && !hasData && status !== 200)) {
    return challenge.test(head) ? "browser" : "refused";
  }
  if (status >= 400) return "failed";
  const { hostname, pathname, search } = URL.parse(url) ?? { hostname: "", pathname: "", search: "" };
  if (signIn.test(pathname + search) && !hasData) return "sign_in";
  if (hasData) return closedNotice(head) ? "closed" : undefined;
  if (/<title>\s*(Just a moment|Attention Required|Pardon Our Interruption|Access denied)/i.test(head))
    return "browser";
  if (
    /(^|\.)linkedin\.com$/.test(hostname) &&
    /authwall|class="[^"]*join-form|<code[^>]*id="bpr-guid/i.test(head) &&
    !/show-more-less-html/.test(html)
  )
    return "sign_in";
  if (/<input[^>]+type=["']?password/i.test(head) && textLength(html) < 1_500) return "sign_in";
  if (closedNotice(head) && textLength(html) < 4_000) return "closed";
  return undefined;
}

/** A notice, not a sentence of a posting's own: it stands in a place of its own. */
function closedNotice(html: string): boolean {
  const notice = /<(?:h\d|p|div|span|figcaption|strong)[^>]*>\s*([^<]{10,160})</gi;
  for (const [, text] of html.matchAll(notice)) if (closed.test(text as string)) return true;
  return false;
}

function textLength(html: string): number {
  return html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, "")
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ").length;
}
