import { listCalendar } from "@tailorbird/contracts/calendar";
import { http } from "@tailorbird/lambda/http";
import { agenda } from "../../services/calendar/agenda.ts";

export const handler = http(listCalendar, agenda, (service, { actor, query }) => service.list(actor, query));
