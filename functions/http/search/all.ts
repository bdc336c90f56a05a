import { searchAll } from "@tailorbird/contracts/search";
import { http } from "@tailorbird/lambda/http";
import { search } from "../../services/search/search.ts";

export const handler = http(searchAll, search, (service, { actor, query }) => service.find(actor, query));
