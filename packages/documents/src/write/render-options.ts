export interface RenderOptions {
  template?: "classic";
  paper?: "a4" | "letter";
  /** Where the files of `listAssets("write")` were copied to, when not beside the running file. */
  assetsDir?: string;
}
