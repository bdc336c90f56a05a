import { cut, type SourceLine } from "../lines.ts";
import { takeDates } from "./entries.ts";
import { isDegree, isSchool } from "./words.ts";

const bodies =
  /(?:^|\s)(?:nebosh|iosh|prince2|itil|cpc|pmp|first aid|cpr|white card|haccp|cscs|ipaf)(?:\s|$)/i;
const named =
  /(?:^|\s)(?:certified|certification|licen[cs]ed?|black belt|green belt|practitioner|award in)(?:\s|$)/i;

/**
 * Takes certificates out of an education: a line with its one date and no school, `PRINCE2 Practitioner, 2019`, between
 * others that are as whole.
 */
export function withoutTickets(lines: SourceLine[]): { schools: SourceLine[]; tickets: SourceLine[] } {
  const tickets = lines.filter((line, i) => isTicket(line) && endsAt(lines[i + 1]) && endsAt(lines[i - 1]));
  return tickets.length < lines.length
    ? { schools: lines.filter((line) => !tickets.includes(line)), tickets }
    : { schools: lines, tickets: [] };
}

function isTicket(line: SourceLine): boolean {
  const { rest, dates } = takeDates(cut({ ...line, text: line.text.replace(/\t/g, " ") }));
  const [date, ...more] = dates;
  const [name, ...others] = rest;
  if (!date || date.range.start || more.length > 0 || !name || others.length > 0 || line.joins === "yes")
    return false;
  const { text } = name;
  return text.length < 60 && !isSchool(text) && (bodies.test(text) || (named.test(text) && !isDegree(text)));
}

/** What is above or below stands for itself: it has a date of its own. */
function endsAt(line: SourceLine | undefined): boolean {
  return !line || takeDates(cut(line)).dates.length > 0;
}
