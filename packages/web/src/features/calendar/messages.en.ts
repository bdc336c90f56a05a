import { counted } from "../../i18n/counted.ts";

export const english = {
  title: "Calendar",
  lead: "Interviews, last days to apply, tasks and reminders.",
  month: "Month",
  week: "Week",
  view: "View",
  today: "Today",
  earlier: { month: "Earlier month", week: "Earlier week" },
  later: { month: "Later month", week: "Later week" },
  nothing: "Nothing in this time.",
  nothingHint: "Interviews and tasks are put down on an application's page.",
  kinds: { interview: "Interview", deadline: "Last day to apply", task: "Task", reminder: "Reminder" },
  over: "over",
  allDay: "All day",
  more: (count: number) => `${count} more`,
  entries: (count: number) => counted(count, "entry", "entries"),
  comingUp: "Coming up",
  comingUpNothing: "Nothing in the next seven days.",
  wholeCalendar: "The whole calendar",
  untitled: "Untitled",
};

export type CalendarMessages = typeof english;
