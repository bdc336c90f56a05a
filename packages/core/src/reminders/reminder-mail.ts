/** What a reminder says. */
import { linkToken } from "../accounts/link-token.ts";
import type { Mail } from "../shared/ports.ts";
import type { ReminderRow } from "./reminder.sql.ts";
import type { Found } from "./reminder-surroundings.ts";

/** @param publicUrl where the page is. @throws TypeError without a confirmed address: nobody decides to send then. */
export function mailOf(row: ReminderRow, found: Found, publicUrl: string): Mail {
  const { preferences } = found;
  if (!preferences?.email) throw new TypeError("a reminder needs an address");
  const unsubscribe = `${publicUrl}/v1/mail/unsubscribe/${linkToken(row.accountId, preferences.mailSecret)}`;
  const parts = [row.text, ...factsOf(row, found), `Open Tailorbird: ${publicUrl}/`].filter(Boolean);
  return {
    to: preferences.email,
    subject: lineOf(subjectOf(row, found)),
    text: `${parts.join("\n\n")}\n\n--\nYou asked for this reminder. To get no more mail: ${unsubscribe}`,
    headers: {
      // RFC 8058: one click, without a page in between.
      "List-Unsubscribe": `<${unsubscribe}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      "Auto-Submitted": "auto-generated",
    },
  };
}

function subjectOf(row: ReminderRow, { task, interview, job }: Found): string {
  const what = [job?.company, job?.title].filter(Boolean).join(" · ");
  if (row.when.type === "no_answer")
    return `No answer for ${days(row.when.days)}: ${what || "an application"}`;
  if (interview) return `Interview: ${what || "coming up"}`;
  if (task) return `Task: ${task.title}`;
  return `Reminder: ${row.text ?? (what || "your job search")}`;
}

function factsOf(row: ReminderRow, { task, interview, job, preferences }: Found): string[] {
  const at = (instant: string) =>
    inWords(instant, preferences?.timeZone ?? "UTC", preferences?.locale ?? "en");
  const facts = [];
  if (task) facts.push(task.dueAt ? `${task.title}\nDue: ${at(task.dueAt)}` : task.title);
  if (interview) {
    const where = interview.place ?? interview.link;
    facts.push(`Begins: ${at(interview.startsAt)}${where ? `\nWhere: ${where}` : ""}`);
  }
  if (row.when.type === "no_answer" && row.anchorAt)
    facts.push(`Nothing has moved since ${at(row.anchorAt)}.`);
  const what = [job?.title, job?.company].filter(Boolean).join(", ");
  return what ? [...facts, what] : facts;
}

function days(count: number): string {
  return count === 1 ? "a day" : `${count} days`;
}

/** By the clock and in the manner of its reader, with the zone's name: a mail is read anywhere. */
function inWords(instant: string, timeZone: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone,
    weekday: "long",
    year: "numeric",
    month: "long",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZoneName: "short",
  }).format(new Date(instant));
}

/** One line, for a header. */
function lineOf(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
  return [...line].slice(0, 150).join("");
}
