import type { XmlNode } from "./xml.ts";

/** Text that stands in a shape of its own. */
export interface Box {
  content: XmlNode;
  /** It has a ground of its own, or stands on one, on which white text is seen. */
  onGround: boolean;
}
