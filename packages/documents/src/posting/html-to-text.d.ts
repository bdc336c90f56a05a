/** Version 10 ships no types, and those published apart are of version 9. */
declare module "html-to-text" {
  export interface ConvertOptions {
    wordwrap: number | false;
    limits: { maxInputLength: number; maxDepth: number; maxChildNodes: number };
    selectors: { selector: string; format?: string; options?: Record<string, unknown> }[];
  }
  export function convert(html: string, options: ConvertOptions): string;
}
