import { getDocsScript } from "@tailorbird/contracts/system";
import { http } from "@tailorbird/lambda/http";
import { docsScript } from "../../services/system/docs-script.ts";

export const handler = http(getDocsScript, docsScript, async (script, { headers }) =>
  script.reply(headers["accept-encoding"]),
);
