export interface RenderOptions {
  /** How a PDF or DOCX looks; Markdown and JSON have one look. */
  template?: "classic" | "modern" | "compact";
  paper?: "a4" | "letter";
  /** Where the files of `listAssets("write")` were copied to, when not beside the running file. */
  assetsDir?: string;
}
