/** Somebody at a browser. What no visitor should ever cause is noted: errors, refused content, foreign requests. */
import { randomUUID } from "node:crypto";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { inject } from "vitest";

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
}

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: inject("chromium"), args: ["--no-sandbox"] });
}

/** A person nobody has seen before, signed in by the form. */
export async function visit(browser: Browser, options: VisitorOptions = {}): Promise<Visitor> {
  const url = inject("url");
  const { email = `${randomUUID()}@example.com`, width = widths.desktop, theme = "light" } = options;
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
  await page.goto(`${url}/`);
  await page.getByRole("button", { name: /^(Sign in|Anmelden)$/ }).click();
  await page.getByLabel("E-mail address").fill(email);
  await page.getByRole("button", { name: "Continue with this address" }).click();
  await page.locator("main h1").waitFor();
  const signed = await fetch(`${url}/local/token`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email }),
  });
  const { accessToken } = (await signed.json()) as { accessToken: string };
  return { page, context, url, email, token: accessToken, complaints, close: () => context.close() };
}
