import { renewCalendar } from "@tailorbird/contracts/calendar";
import { http } from "@tailorbird/lambda/http";
import { calendar } from "../../services/calendar/calendar.ts";

export const handler = http(renewCalendar, calendar, (service, { actor }) => service.renew(actor));
