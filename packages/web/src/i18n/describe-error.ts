import { ApiError } from "@tailorbird/sdk/api-error";
import type { CommonMessages } from "./common.en.ts";

export interface ErrorDescription {
  title: string;
  detail: string;
  requestId?: string;
}

/** What went wrong, for a person: in their language where we have the words, in the API's own otherwise. */
export function describeError(error: unknown, { errors }: CommonMessages): ErrorDescription {
  if (!(error instanceof ApiError)) return { title: errors.title, detail: errors.unknown };
  const known = errors[error.code as keyof typeof errors];
  const own = typeof known === "object" ? known : { title: errors.title, detail: "" };
  const fields = error.errors.map(({ detail }) => detail).join(" ");
  return {
    title: own.title,
    detail: own.detail || [error.detail, fields].filter(Boolean).join(" "),
    ...(error.status >= 500 && error.requestId && { requestId: error.requestId }),
  };
}
