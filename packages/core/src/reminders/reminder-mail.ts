/** What a reminder says. */
import { subscribedMail } from "../accounts/subscribed-mail.ts";
import type { Messages } from "../language/messages.ts";
import { messagesIn } from "../language/messages-in.ts";
import { momentInWords } from "../language/moment-in-words.ts";
import type { Mail } from "../shared/ports.ts";
import type { ReminderRow } from "./reminder.sql.ts";
import type { Found } from "./reminder-surroundings.ts";

/**
 * @param publicUrl where the page is. @param mailSecret what the link to unsubscribe carries.
 * @throws TypeError without a confirmed address: nobody decides to send then.
 */
export function mailOf(row: ReminderRow, found: Found, publicUrl: string, mailSecret: string): Mail {
  const { preferences } = found;
  if (!preferences?.email) throw new TypeError("a reminder needs an address");
  const { reminder } = messagesIn(preferences.locale);
  const parts = [row.text, ...factsOf(row, found, reminder), reminder.open(`${publicUrl}/`)];
  return subscribedMail(
    { address: preferences.email, accountId: row.accountId },
    {
      subject: subjectOf(row, found, reminder),
      parts: parts.flatMap((part) => part || []),
      footer: reminder.footer,
      secret: mailSecret,
    },
    publicUrl,
  );
}

function subjectOf(row: ReminderRow, { task, interview, job }: Found, says: Messages["reminder"]): string {
  const about = [job?.company, job?.title].filter(Boolean).join(" · ") || undefined;
  if (row.when.type === "no_answer") return says.noAnswer(row.when.days, about);
  if (interview) return says.interview(about);
  if (task) return says.task(task.title);
  return says.other(row.text ?? about);
}

function factsOf(row: ReminderRow, found: Found, says: Messages["reminder"]): string[] {
  const { task, interview, job, preferences } = found;
  const at = (instant: string) =>
    momentInWords(instant, preferences?.timeZone ?? "UTC", preferences?.locale ?? "en");
  const facts = [];
  if (task) facts.push(task.dueAt ? `${task.title}\n${says.due(at(task.dueAt))}` : task.title);
  if (interview) {
    const where = interview.place ?? interview.link;
    facts.push([says.begins(at(interview.startsAt)), where && says.where(where)].filter(Boolean).join("\n"));
  }
  if (row.when.type === "no_answer" && row.anchorAt) facts.push(says.notMovedSince(at(row.anchorAt)));
  const what = [job?.title, job?.company].filter(Boolean).join(", ");
  return what ? [...facts, what] : facts;
}
