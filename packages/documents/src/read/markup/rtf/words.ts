/** Words that stand for a sign. */
export const signs: Record<string, string> = {
  emdash: "—",
  endash: "–",
  bullet: "•",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  emspace: " ",
  enspace: " ",
  qmspace: " ",
  "~": "\u00a0",
  _: "-",
  "\\": "\\",
  "{": "{",
  "}": "}",
};

/** Groups that hold no text of the page. What begins with `\*` and is not known here is passed over as well. */
const passedOver = new Set(
  "info pict object objdata nonshppict sp listtext pntext pn filetbl revtbl rsidtbl generator xe tc ftnsep aftnsep themedata datastore latentstyles listtable listoverridetable userprops annotation atnid atnauthor template keycode falt panose fname bkmkstart bkmkend fldtype ffdata formfield".split(
    " ",
  ),
);
const entered = new Set(["shpinst", "shptxt", "dptxbxtext", "fldinst"]);

/** @param isStarred a reader that does not know the word is to pass the group over */
export function isPassedOver(name: string, isStarred: boolean): boolean {
  return passedOver.has(name) || (isStarred && !entered.has(name));
}
