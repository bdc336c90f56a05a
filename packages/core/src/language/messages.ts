/** What we write to people ourselves, outside of the page: mail, the pages that its links open, the calendar. */
import type { ApplicationStatus } from "@tailorbird/contracts/applications";

/** One file per language says all of it; the compiler tells what a new one lacks. */
export interface Messages {
  /** BCP 47: the `lang` of pages. */
  readonly language: string;
  readonly calendar: {
    interview: string;
    lastDay: string;
    reminder: string;
  };
  readonly reminder: {
    noAnswer(days: number, about: string | undefined): string;
    interview(about: string | undefined): string;
    task(title: string): string;
    other(about: string | undefined): string;
    due(time: string): string;
    begins(time: string): string;
    where(place: string): string;
    notMovedSince(time: string): string;
    open(url: string): string;
    footer(unsubscribeUrl: string): string;
  };
  /** The proof of a search, on paper. */
  readonly report: {
    title: string;
    period(from: string, to: string): string;
    count(applications: number): string;
    signature: string;
    headings: readonly [date: string, company: string, job: string, found: string, status: string];
    statuses: Readonly<Record<ApplicationStatus, string>>;
    none: string;
  };
  readonly confirmation: {
    subject: string;
    text(link: string): string;
  };
  readonly toBeErased: {
    subject: string;
    text(dueAt: string, link: string): string;
  };
  readonly erased: {
    subject: string;
    text(erasedAt: string, backupsUntil: string): string;
  };
  readonly webhookOff: {
    subject(host: string): string;
    /** @param since until when it had taken something; undefined where it said that it is gone. */
    text(host: string, since: string | undefined, link: string): readonly string[];
    footer(unsubscribeUrl: string): string;
  };
  readonly pages: {
    confirm: Page & { button: string };
    confirmed: Page;
    unsubscribe: Page & { button: string };
    unsubscribed: Page;
    /** The link is over, or was never one. */
    over: Page;
  };
}

interface Page {
  readonly title: string;
  readonly says: string;
}
