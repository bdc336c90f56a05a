import type { Messages } from "./messages.ts";

const named = (what: string, about: string | undefined) => (about ? `${what}: ${about}` : what);

export const en: Messages = {
  language: "en",
  calendar: { interview: "Interview", lastDay: "Last day to apply", reminder: "Reminder" },
  reminder: {
    noAnswer: (days, about) =>
      `No answer for ${days === 1 ? "a day" : `${days} days`}: ${about ?? "an application"}`,
    interview: (about) => named("Interview", about ?? "coming up"),
    task: (title) => named("Task", title),
    other: (about) => named("Reminder", about ?? "your job search"),
    due: (time) => `Due: ${time}`,
    begins: (time) => `Begins: ${time}`,
    where: (place) => `Where: ${place}`,
    notMovedSince: (time) => `Nothing has moved since ${time}.`,
    open: (url) => `Open Tailorbird: ${url}`,
    footer: (unsubscribeUrl) => `You asked for this reminder. To get no more mail: ${unsubscribeUrl}`,
  },
  report: {
    title: "Applications sent",
    period: (from, to) => `From ${from} to ${to}`,
    count: (applications) => `Applications: ${applications}`,
    signature: "Name, date, signature: ______________________________________________",
    headings: ["Sent on", "Company", "Job", "Found through", "Status, since"],
    statuses: {
      saved: "saved",
      applied: "applied",
      screening: "screening",
      interviewing: "interviewing",
      offer: "offer",
      accepted: "accepted",
      rejected: "rejected",
      withdrawn: "withdrawn",
      no_response: "no answer",
    },
    none: "No application was sent in this period.",
  },
  confirmation: {
    subject: "Confirm your address for Tailorbird",
    text: (link) =>
      [
        "Somebody asked Tailorbird to send reminders of a job search to this address.",
        `If it was you, confirm it here, within a day:\n${link}`,
        "If it was not, there is nothing to do: nothing more is sent.",
      ].join("\n\n"),
  },
  toBeErased: {
    subject: "Your Tailorbird account is to be erased",
    text: (dueAt, link) =>
      [
        `Somebody who was signed in to your account asked for it to be erased. On ${dueAt} everything in it goes: resumes, jobs, tailorings, applications, notes and files.`,
        `If it was you, there is nothing to do. If it was not, or you have thought better of it, keep the account until then:\n${link}`,
      ].join("\n\n"),
  },
  erased: {
    subject: "Your Tailorbird account has been erased",
    text: (erasedAt, backupsUntil) =>
      [
        `Everything in your account was erased on ${erasedAt}, as you asked a week ago: every row, and every version of every file.`,
        `The receipt that you were shown then says what. Copies are left in the history of the database alone, and are gone by ${backupsUntil}.`,
        "This is the last mail you get from us.",
      ].join("\n\n"),
  },
  webhookOff: {
    subject: (host) => `Your webhook at ${host} has been switched off`,
    text: (host, since, link) => [
      since
        ? `${host} has taken nothing of what we send it since ${since}. After three days of that we stop.`
        : `${host} answered that this address is gone (410), so we stop sending to it.`,
      `What each delivery met is kept there for 30 days. Once the receiver works, switch the webhook on again and send what it missed:\n${link}`,
    ],
    footer: (unsubscribeUrl) => `No more mail of this kind, nor reminders: ${unsubscribeUrl}`,
  },
  pages: {
    confirm: {
      title: "Confirm your address",
      says: "Reminders of your job search will be sent to the address that this link was mailed to.",
      button: "Confirm",
    },
    confirmed: {
      title: "Confirmed",
      says: "Reminders of your job search are sent here from now on. You can close this page.",
    },
    unsubscribe: {
      title: "Unsubscribe",
      says: "Tailorbird will send you no more mail. Your reminders stay in your account.",
      button: "Unsubscribe",
    },
    unsubscribed: {
      title: "Unsubscribed",
      says: "Tailorbird sends you no more mail. You can turn it on again in your preferences.",
    },
    over: {
      title: "This link is not good any more",
      says: "It was used, has run out, or was replaced by a newer one. Ask for a new one in your preferences.",
    },
  },
};
