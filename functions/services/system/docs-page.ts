import { getDocsScript, getOpenApi } from "@tailorbird/contracts/system";
import { type Reply, rawReply } from "@tailorbird/lambda/reply";

/** Scalar's own page, with everything turned off that would ask another host. */
const configuration = {
  url: getOpenApi.path,
  withDefaultFonts: false,
  telemetry: false,
  agent: { disabled: true },
  mcp: { disabled: true },
  hideClientButton: true,
  showDeveloperTools: "never",
};

/** Nothing from anywhere else. Scalar writes its styles into the page, hence the one exception. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Tailorbird API</title>
</head>
<body>
<noscript>This page needs JavaScript. The description itself is at <a href="${getOpenApi.path}">${getOpenApi.path}</a>.</noscript>
<script id="api-reference" data-configuration="${escapeAttribute(JSON.stringify(configuration))}"></script>
<script src="${getDocsScript.path}"></script>
</body>
</html>
`;

export function docsPage(): Reply {
  return rawReply(200, page, "text/html; charset=utf-8", {
    "cache-control": "public, max-age=300",
    "content-security-policy": policy,
  });
}

function escapeAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
