import { revokeCalendar } from "@tailorbird/contracts/calendar";
import { http } from "@tailorbird/lambda/http";
import { calendar } from "../../services/calendar/calendar.ts";

export const handler = http(revokeCalendar, calendar, (service, { actor }) => service.revoke(actor));
