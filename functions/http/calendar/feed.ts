import { getCalendar } from "@tailorbird/contracts/calendar";
import { http } from "@tailorbird/lambda/http";
import { rawReply } from "@tailorbird/lambda/reply";
import { calendarFeed } from "../../services/calendar/calendar-feed.ts";

export const handler = http(getCalendar, calendarFeed, async (service, { params }) =>
  rawReply(200, await service.read(params.file), "text/calendar; charset=utf-8"),
);
