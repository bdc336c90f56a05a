import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** What people and templates do to a Word file that no library writes. */
export const wordEdits = [
  "tracked changes",
  "head in text box",
  "nested tables",
  "contact in footer",
  "hidden keywords",
] as const;
export type WordEdit = (typeof wordEdits)[number];

const paragraph = /<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs;
const author = 'w:author="Reviewer" w:date="2024-05-02T09:00:00Z"';

/**
 * A Word file of one column after such an edit; what it says to a reader stays the same.
 * @param firstHeading the text of its first section's heading: what stands above is the head
 */
export function editDocx(bytes: Uint8Array, edit: WordEdit, firstHeading: string): Uint8Array {
  const parts = unzipSync(bytes);
  const text = (name: string) => strFromU8(parts[name] as Uint8Array);
  const xml = text("word/document.xml");
  const [, open = "", body = "", close = ""] = /^(.*<w:body>)(.*)(<w:sectPr.*)$/s.exec(xml) ?? [];
  const write = (changed: string, end = close) => {
    parts["word/document.xml"] = strToU8(open + changed + end);
  };
  switch (edit) {
    case "tracked changes":
      write(trackChanges(body));
      break;
    case "head in text box": {
      const [head, rest] = cutHead(body, firstHeading);
      write(textBox(head.join("")) + rest);
      break;
    }
    case "nested tables":
      write(inCell(inCell(body)));
      break;
    case "contact in footer": {
      const [head, rest] = cutHead(body, firstHeading);
      parts["word/footer1.xml"] = strToU8(
        `<?xml version="1.0"?><w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${withoutLinks(head.slice(2).join(""))}<w:p><w:r><w:t>Page 1 of 2</w:t></w:r></w:p></w:ftr>`,
      );
      const rels = text("word/_rels/document.xml.rels");
      parts["word/_rels/document.xml.rels"] = strToU8(
        rels.replace(
          "</Relationships>",
          '<Relationship Id="rIdFoot" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/></Relationships>',
        ),
      );
      const types = text("[Content_Types].xml");
      parts["[Content_Types].xml"] = strToU8(
        types.replace(
          "</Types>",
          '<Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/></Types>',
        ),
      );
      const reference = '<w:footerReference w:type="default" r:id="rIdFoot"/>';
      write(
        head.slice(0, 2).join("") + rest,
        close.replace(/<w:sectPr[^>]*>/, (tag) => tag + reference),
      );
      break;
    }
    case "hidden keywords": {
      const words = (look: string) =>
        `<w:p><w:r><w:rPr>${look}</w:rPr><w:t>Kubernetes Terraform leadership Stanford award</w:t></w:r></w:p>`;
      const [head, rest] = cutHead(body, firstHeading);
      write(
        head.join("") +
          words('<w:color w:val="FFFFFF"/>') +
          rest +
          words("<w:vanish/>") +
          words('<w:sz w:val="2"/>'),
      );
      break;
    }
  }
  return zipSync(parts);
}

/** Every third run was put in by a reviewer, behind words that were struck out; a whole paragraph was, too, and one was moved. */
function trackChanges(body: string): string {
  let count = 0;
  const struck = (words: string) =>
    `<w:del w:id="9" ${author}><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`;
  const edited = body.replace(/<w:r>(?:(?!<w:r>).)*?<w:t\b.*?<\/w:r>/gs, (run) =>
    count++ % 3 === 0 ? `${struck("an older wording of ")}<w:ins w:id="8" ${author}>${run}</w:ins>` : run,
  );
  const gone = `<w:p><w:pPr><w:rPr><w:del w:id="7" ${author}/></w:rPr></w:pPr>${struck("A paragraph that was taken out in 2019")}</w:p>`;
  const moved = `<w:p><w:moveFrom w:id="6" ${author}><w:r><w:t>Words that stood here before they were moved</w:t></w:r></w:moveFrom></w:p>`;
  const first = edited.indexOf("</w:p>") + "</w:p>".length;
  return edited.slice(0, first) + gone + edited.slice(first) + moved;
}

/** Paragraphs above the first heading, and the rest. */
function cutHead(body: string, firstHeading: string): [string[], string] {
  const spelled = (text: string) =>
    [...text.matchAll(/<w:t\b[^>]*>(.*?)<\/w:t>/gs)]
      .map(([, t]) => t)
      .join("")
      .replaceAll("&amp;", "&");
  const bare = (text: string) => text.toLowerCase().replace(/\s+/g, "");
  const all = [...body.matchAll(paragraph)];
  const at = all.findIndex(([each]) => bare(spelled(each)) === bare(firstHeading));
  if (at < 1) throw new Error(`no paragraph says ${firstHeading}`);
  return [all.slice(0, at).map(([each]) => each), body.slice(all[at]?.index)];
}

/** In Word's way since 2010, with the older one beside it, as Word itself writes. */
function textBox(content: string): string {
  const box = `<w:txbxContent>${content}</w:txbxContent>`;
  return `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
}

function inCell(content: string): string {
  return `<w:tbl><w:tblPr/><w:tr><w:tc><w:tcPr/>${content}</w:tc></w:tr></w:tbl><w:p/>`;
}

/** A part of its own knows none of the body's links. */
function withoutLinks(xml: string): string {
  return xml.replace(/<\/?w:hyperlink\b[^>]*>/g, "");
}
