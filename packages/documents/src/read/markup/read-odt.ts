import { Parser } from "htmlparser2";
import type { SourceText } from "../lines.ts";
import { readMarkdown } from "../markdown.ts";
import { UnreadableFileError } from "../unreadable.ts";
import { isWhite, thinnest } from "../unseen.ts";
import { unzipTexts } from "../unzip.ts";
import { MarkdownWriter } from "./markdown-writer.ts";

const maxDepth = 500;
const dropped = new Set([
  "office:annotation",
  "text:tracked-changes",
  "text:note-citation",
  "office:binary-data",
]);

/**
 * Reads an OpenDocument text (of LibreOffice, Google Docs): headings, lists, tables, text boxes, links, bold
 * and hidden text; headers and footers of its pages come first and last.
 * @throws UnreadableFileError corrupt, encrypted, bomb, too_large
 */
export function readOdt(bytes: Uint8Array): SourceText {
  const parts = unzipTexts(bytes, /^(?:content|styles)\.xml$|^META-INF\/manifest\.xml$/);
  if (parts.get("META-INF/manifest.xml")?.includes("encryption-data"))
    throw new UnreadableFileError("encrypted");
  const content = parts.get("content.xml");
  if (!content) throw new UnreadableFileError("corrupt");
  const writer = new MarkdownWriter();
  const hidden: SourceText["hidden"] = [];
  const looks = new Map<string, Look>();
  const styles = parts.get("styles.xml") ?? "";
  walk(styles, { writer, hidden, looks, body: "style:header" });
  walk(content, { writer, hidden, looks, body: "office:text" });
  walk(styles, { writer, hidden, looks, body: "style:footer" });
  return { ...readMarkdown(writer.toString()), hidden: hidden.slice(0, 200) };
}

interface Look {
  bold?: boolean;
  hidden?: SourceText["hidden"][number]["reason"];
}

function walk(
  xml: string,
  {
    writer,
    hidden,
    looks,
    body,
  }: { writer: MarkdownWriter; hidden: SourceText["hidden"]; looks: Map<string, Look>; body: string },
): void {
  const stack: { look: Look; isDropped: boolean }[] = [];
  let inBody = 0;
  let lists = 0;
  /** Whether the cell at hand has no paragraph yet; undefined outside of tables. Cells of a row share a line. */
  let cellIsEmpty: boolean | undefined;
  let styleName = "";
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (stack.length > maxDepth) throw new UnreadableFileError("bomb");
        if (name === "style:style") styleName = attributes["style:name"] ?? "";
        if (name === "style:text-properties" && styleName) looks.set(styleName, readLook(attributes));
        const outer = stack.at(-1);
        const own = looks.get(attributes["text:style-name"] ?? "") ?? {};
        stack.push({
          look: { ...outer?.look, ...own },
          isDropped: (outer?.isDropped ?? false) || dropped.has(name),
        });
        if (name === body) inBody++;
        if (!inBody || stack.at(-1)?.isDropped) return;
        if (name === "text:h") {
          const level = Math.min(Math.max(Number(attributes["text:outline-level"]) || 1, 1), 6);
          writer.block(`${"#".repeat(level)} `);
        } else if (name === "text:list") lists++;
        else if (name === "text:list-item")
          writer.block(`${"  ".repeat(Math.min(Math.max(lists - 1, 0), 8))}- `);
        else if (name === "table:table-cell") {
          writer.cell();
          cellIsEmpty = true;
        } else if (name === "text:p" && cellIsEmpty) cellIsEmpty = false;
        else if (name === "text:p" && lists === 0) writer.block();
        else if (name === "text:line-break") writer.lineBreak();
        else if (name === "text:tab") writer.cell();
        else if (name === "text:s") writer.text(" ");
        else if (name === "text:a") writer.openLink(attributes["xlink:href"] ?? "");
      },
      ontext(text) {
        const at = stack.at(-1);
        if (!inBody || !at || at.isDropped) return;
        if (!at.look.hidden) writer.text(text, at.look.bold);
        else if (text.trim()) hidden.push({ reason: at.look.hidden, text: text.trim().slice(0, 4_000) });
      },
      onclosetag(name) {
        if (inBody && !stack.at(-1)?.isDropped) {
          if (name === "text:a") writer.closeLink();
          else if (name === "table:table-row") {
            cellIsEmpty = undefined;
            writer.block();
          } else if (name === "text:h" || (name === "text:p" && cellIsEmpty === undefined)) writer.block();
          if (name === "text:list") lists--;
        }
        if (name === body) inBody--;
        if (name === "style:style") styleName = "";
        stack.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
}

const unitPoints: Readonly<Record<string, number>> = {
  pt: 1,
  px: 0.75,
  mm: 2.835,
  cm: 28.35,
  in: 72,
  pc: 12,
};

/** A length in points; no limit for what is no length. */
function pointsOf(length = ""): number {
  const [, number, unit = ""] = /^([\d.]+)([a-z]{2})$/.exec(length) ?? [];
  return Number(number ?? Number.POSITIVE_INFINITY) * (unitPoints[unit] ?? 1);
}

function readLook(attributes: Record<string, string>): Look {
  const color = attributes["fo:color"];
  const scale = Number.parseFloat(attributes["style:text-scale"] ?? "100");
  const hidden =
    attributes["text:display"] === "none" || attributes["text:display"] === "true"
      ? ("hidden" as const)
      : color && isWhite(color) && !attributes["fo:background-color"]
        ? ("invisible_color" as const)
        : pointsOf(attributes["fo:font-size"]) < 2 || scale <= thinnest
          ? ("tiny" as const)
          : undefined;
  const weight = attributes["fo:font-weight"];
  return {
    ...(weight ? { bold: weight === "bold" || Number(weight) >= 600 } : {}),
    ...(hidden ? { hidden } : {}),
  };
}
