import { readdirSync, readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";

export interface Seed {
  fileName: string;
  bytes: Uint8Array;
}

/** Sound files to damage, which are at hand: the samples, and a few that are made here. */
export function seeds(): Seed[] {
  const folder = new URL("../../samples/", import.meta.url);
  const samples = readdirSync(folder)
    .filter((name) => /\.(?:pdf|docx|md|txt|json)$/.test(name))
    .sort()
    .map((fileName) => ({ fileName, bytes: new Uint8Array(readFileSync(new URL(fileName, folder))) }));
  return [...samples, ...made()];
}

function made(): Seed[] {
  const html = `<!doctype html><html><head><style>.x{display:none}</style></head><body><h1>Robin Sample</h1>
<p><a href="mailto:robin@example.com">robin@example.com</a></p><h2>Experience</h2><h3>Engineer</h3><p>Example Ltd | 2019 – 2021</p>
<ul><li>Built a thing<ul><li>and another</li></ul></li></ul><table><tr><td>BSc</td><td>2016</td></tr></table><p class="x">hidden</p></body></html>`;
  const odt = `<office:document-content><office:automatic-styles><style:style style:name="B"><style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles><office:body><office:text>
<text:h text:outline-level="1">Robin Sample</text:h><text:h text:outline-level="2">Experience</text:h><text:p text:style-name="B">Engineer<text:tab/>2019 – 2021</text:p>
<text:list><text:list-item><text:p>Built a thing</text:p></text:list-item></text:list></office:text></office:body></office:document-content>`;
  const rtf = String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset128 MS Gothic;}}{\colortbl;\red255\green255\blue255;}
{\pard\b Robin Sample\par}{\field{\*\fldinst{HYPERLINK "mailto:robin@example.com"}}{\fldrslt robin@example.com}}\par\pard Experience\par Engineer\tab 2019 \endash 2021\par
\pard\ls1{\listtext\'95\tab}Built caf\'e9s \u26085?{\f1\'93\'fa}{\v hidden}\par{\shp{\*\shpinst{\shptxt In a box\par}}}\trowd\intbl BSc\cell 2016\cell\row}`;
  const linkedIn = {
    "Profile.csv":
      "First Name,Last Name,Headline,Websites\nRobin,Sample,Engineer,[BLOG:https://robin.example.com]\n",
    "Positions.csv":
      'Company Name,Title,Description,Location,Started On,Finished On\nExample Ltd,Engineer,"Did it.\n• Built ""things""",Leeds,Mar 2019,\n',
    "Skills.csv": "Name\nGo\nC#\n",
  };
  const packed = (parts: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
  return [
    { fileName: "page.html", bytes: strToU8(html) },
    { fileName: "text.rtf", bytes: strToU8(rtf) },
    {
      fileName: "text.odt",
      bytes: zipSync({
        mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }],
        "content.xml": strToU8(odt),
      }),
    },
    { fileName: "linkedin.zip", bytes: packed(linkedIn) },
  ];
}
