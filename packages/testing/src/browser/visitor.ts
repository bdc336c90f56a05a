/** Somebody at a browser. What no visitor should ever cause is noted: errors, refused content, foreign requests. */
import { randomUUID } from "node:crypto";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { inject } from "vitest";
import { signIn } from "./sign-in.ts";

export const widths = { phone: 390, tablet: 820, desktop: 1440 } as const;

export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly url: string;
  readonly email: string;
  /** An access token of the same person, for preparing what a test is not about. */
  readonly token: string;
  /** What went wrong unseen, in order. */
  readonly complaints: string[];
  close(): Promise<void>;
}

export interface VisitorOptions {
  email?: string;
  width?: number;
  theme?: "light" | "dark";
  locale?: string;
  /** What is open when the visit begins; `null` for nothing yet, where a test goes elsewhere at once. */
  at?: string | null;
}

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: inject("chromium"), args: ["--no-sandbox"] });
}

/** Somebody at a browser who has not signed in. */
export async function meet(browser: Browser, options: VisitorOptions = {}) {
  const url = inject("url");
  const { width = widths.desktop, theme = "light" } = options;
  const context = await browser.newContext({
    viewport: { width, height: width < 500 ? 844 : 900 },
    colorScheme: theme,
    locale: options.locale ?? "en-GB",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) complaints.push(message.text());
  });
  page.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "127.0.0.1") complaints.push(`asked ${request.url()}`);
  });
  return { page, context, url, complaints, close: () => context.close() };
}

/** A person nobody has seen before, signed in: the form has a test of its own. */
export async function visit(browser: Browser, options: VisitorOptions = {}): Promise<Visitor> {
  const { email = `${randomUUID()}@example.com`, at = "/" } = options;
  const met = await meet(browser, options);
  const { page, context, url } = met;
  const { refresh, token } = await signIn(context.request, url, email);
  // Of the same origin, and nothing of the page: what the tab keeps is there before the page looks for it.
  await page.goto(`${url}/icon.svg`);
  await page.evaluate(`sessionStorage.setItem("tailorbird.refresh", ${JSON.stringify(refresh)})`);
  if (at !== null) {
    await page.goto(url + at);
    await page.locator("main h1").waitFor();
  }
  return { ...met, email, token };
}
