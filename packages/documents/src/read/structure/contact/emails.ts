const email = /[\p{L}\p{N}._%+-]+\s?@\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/u;
/** For `matchAll` alone: what asks one that is global whether there is any leaves it standing in the middle of a line. */
export const emails = new RegExp(email, "gu");

/** Whether an address stands anywhere in a text. */
export function emailIn(text: string): boolean {
  return email.test(text);
}

/** Whether a text is an address and nothing else. */
export function isEmail(text: string): boolean {
  return /^[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}$/u.test(text);
}
