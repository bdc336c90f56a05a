import type { IncomingHttpHeaders } from "node:http";
import { AwsError, notImplemented } from "../aws/aws-error.ts";
import { verifyPolicySignature } from "../aws/signature-v4.ts";
import type { Signer } from "../aws/signing-key.ts";
import { checkPolicy } from "./post-policy.ts";

export interface AcceptedForm {
  key: string;
  data: Buffer;
  /** The form's other fields as if they had been headers of a PUT. */
  headers: Record<string, string>;
  successStatus: 200 | 201 | 204;
}

/**
 * Reads a browser's form upload and lets it pass only when its policy is ours and holds.
 * @throws AwsError with S3's code for what is wrong.
 */
export async function acceptForm(
  headers: IncomingHttpHeaders,
  body: Buffer,
  bucket: string,
  signer: Signer,
): Promise<AcceptedForm> {
  const { fields, file } = await readForm(headers, body);
  const { content } = file;
  const data = typeof content === "string" ? Buffer.from(content) : Buffer.from(await content.arrayBuffer());
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a literal of the form, as S3 documents it.
  const key = fields.get("key")?.replaceAll("${filename}", file.name);
  if (!key)
    throw argument(
      "Bucket POST must contain a field named 'key'. If it is specified, please check the order of the fields.",
    );
  fields.set("key", key);

  const policy = fields.get("policy");
  const signature = fields.get("x-amz-signature");
  if (policy === undefined || signature === undefined)
    throw new AwsError(403, "AccessDenied", "Access Denied");
  if (fields.get("x-amz-algorithm") !== "AWS4-HMAC-SHA256")
    throw argument('X-Amz-Algorithm only supports "AWS4-HMAC-SHA256"');
  verifyPolicySignature(policy, fields.get("x-amz-credential") ?? "", signature, signer);
  checkPolicy(policy, { fields, bucket, fileBytes: data.length });
  if (fields.has("success_action_redirect") || fields.has("redirect"))
    throw notImplemented("a redirect after a form upload");

  const status = Number(fields.get("success_action_status"));
  return {
    key,
    data,
    headers: Object.fromEntries(fields),
    successStatus: status === 200 || status === 201 ? status : 204,
  };
}

interface Form {
  fields: Map<string, string>;
  file: { name: string; content: File | string };
}

async function readForm(headers: IncomingHttpHeaders, body: Buffer): Promise<Form> {
  const contentType = headers["content-type"] ?? "";
  if (!contentType.startsWith("multipart/form-data")) {
    throw new AwsError(
      412,
      "PreconditionFailed",
      "Bucket POST must be of the enclosure-type multipart/form-data",
    );
  }
  const entries = [...(await parseMultipart(contentType, body))];
  const position = entries.findIndex(([name]) => name.toLowerCase() === "file");
  const files = entries.filter(([name]) => name.toLowerCase() === "file");
  if (position < 0 || files.length > 1) throw argument("POST requires exactly one file upload per request.");
  const fields = new Map<string, string>();
  // What follows the file is ignored, as S3 ignores it.
  for (const [name, value] of entries.slice(0, position)) {
    if (fields.has(name.toLowerCase()) || typeof value !== "string")
      throw argument(`The form's field ${name} must stand once, as text.`);
    fields.set(name.toLowerCase(), value);
  }
  const content = files[0]![1];
  return { fields, file: { name: typeof content === "string" ? "" : content.name, content } };
}

async function parseMultipart(contentType: string, body: Buffer): Promise<FormData> {
  try {
    return await new Response(new Uint8Array(body), { headers: { "content-type": contentType } }).formData();
  } catch {
    throw new AwsError(
      400,
      "MalformedPOSTRequest",
      "The body of your POST request is not well-formed multipart/form-data.",
    );
  }
}

const argument = (message: string) => new AwsError(400, "InvalidArgument", message);
