/** Which addresses may be connected to: public unicast, in whatever form one is written. */
import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/** @param address as a resolver answers it. IPv4 within IPv6 counts as the IPv4 that it reaches. */
export function isPublicAddress(address: string): boolean {
  if (!isIP(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== "unicast") return false;
  // Ranges that translate or tunnel to IPv4 are reserved ones to ipaddr.js; ISATAP hides behind any prefix.
  return !/:0?200:5efe:|:0{0,3}:?5efe:/.test(parsed.toNormalizedString());
}
