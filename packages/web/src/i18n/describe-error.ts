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
  return {
    title: own.title,
    detail: own.detail || wordsOf(error),
    ...(error.status >= 500 && error.requestId && { requestId: error.requestId }),
  };
}

/** The API's sentence, with each value that was refused told once, and named as a person would: `url`, not `body/url`. */
function wordsOf({ detail, errors }: ApiError): string {
  const [first] = errors;
  const place = first && `${first.in}${first.pointer} `;
  const sentence =
    first !== undefined && place !== undefined && detail.startsWith(place)
      ? `“${first.pointer.split("/").at(-1)}” ${detail.slice(place.length)}`
      : detail;
  const others = errors.map((each) => each.detail).filter((each) => !detail.includes(each));
  return [sentence, ...new Set(others)].join(" ");
}
