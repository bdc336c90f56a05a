export interface FunctionSource {
  /** `http/resumes/create`: also the folder below `outDir`. */
  id: string;
  /** Absolute path of the module that exports `handler`. */
  entry: string;
  /** Further entries beside it, by name without extension: `reader` becomes `reader.mjs`. Absolute paths. */
  extraEntries?: Readonly<Record<string, string>>;
  /** Files and folders copied beside it. */
  assets?: readonly { from: string; to: string }[];
  /** Packages that can't be bundled: linked beside it, from the package whose dependencies they are. */
  nativePackages?: readonly { name: string; neededBy: string }[];
}

export interface BundledFunction {
  id: string;
  dir: string;
  /** Absolute path of the module that exports `handler`. */
  file: string;
  /** What is read when the function starts: the entry and what it imports statically. */
  startBytes: number;
  /** All of its JavaScript, extra entries too; no assets. */
  totalBytes: number;
}
