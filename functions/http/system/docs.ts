import { getDocs } from "@tailorbird/contracts/system";
import { http } from "@tailorbird/lambda/http";
import { docsPage } from "../../services/system/docs-page.ts";

export const handler = http(getDocs, docsPage, async (page) => page);
