import type { SourceText } from "../lines.ts";
import { isWhite } from "../unseen.ts";

/** Why text of this CSS can't be seen by a reader; undefined when it can. */
export function hiddenBy(style: string): SourceText["hidden"][number]["reason"] | undefined {
  const css = style.toLowerCase().replace(/\s+/g, "").replaceAll("!important", "");
  if (/(?:^|;)(?:display:none|visibility:hidden|opacity:0(?:\.0+)?(?:;|$))/.test(css)) return "hidden";
  if (/(?:^|;)font-size:0*(?:[01](?:\.\d+)?|0?\.\d+)(?:px|pt|em|rem|%)?(?:;|$)/.test(css)) {
    return /font-size:(?:1|0?\.[5-9]\d*)(?:\.\d+)?(?:em|rem)/.test(css) ? undefined : "tiny";
  }
  const color = /(?:^|;)\s*color\s*:([^;!]+)/.exec(style.toLowerCase())?.[1];
  if (color && isWhite(color) && !/background/.test(css)) return "invisible_color";
  if (
    /(?:^|;)(?:clip:rect\(|clip-path:(?:inset\((?:50|100)%|circle\(0)|transform:scale[xy]?\(0(?:\.0*)?[,)])/.test(
      css,
    )
  )
    return "hidden";
  if (
    /(?:^|;)(?:max-)?(?:height|width):[01](?:px)?(?:;|$)/.test(css) &&
    /(?:^|;)overflow:(?:hidden|clip)/.test(css)
  )
    return "hidden";
  if (/(?:^|;)(?:left|top|text-indent):-\d{3,}/.test(css)) return "off_page";
  return undefined;
}

/** The rules of a page's own sheet that name one tag, class or id: those that hide text are of this kind. */
export class StyleSheet {
  readonly #rules = new Map<string, string>();

  add(css: string): void {
    const plain = css.slice(0, 500_000).replace(/\/\*[\s\S]*?\*\//g, "");
    for (const [, selectors = "", body = ""] of plain.matchAll(/([^{}@]{1,300})\{([^{}]{0,2000})\}/g)) {
      if (!hiddenBy(body)) continue;
      for (const selector of selectors.split(",")) {
        const key = selector.trim().toLowerCase();
        if (/^[.#]?[\w-]+$/.test(key) && this.#rules.size < 1_000) this.#rules.set(key, body);
      }
    }
  }

  styleOf(name: string, attributes: Record<string, string>): string {
    if (this.#rules.size === 0) return "";
    const classes = (attributes["class"] ?? "").split(/\s+/).slice(0, 50);
    return [name, `#${attributes["id"] ?? ""}`, ...classes.map((each) => `.${each}`)]
      .flatMap((key) => this.#rules.get(key.toLowerCase()) ?? [])
      .join(";");
  }
}
