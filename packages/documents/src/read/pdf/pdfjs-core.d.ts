/** What `patches/` makes pdf.js hand out of its core beside its worker; the package has no types for it. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs" {
  export interface Annotation {
    viewable: boolean;
    data: { subtype?: string; url?: string; unsafeUrl?: string; rect?: number[] };
  }
  export interface Font {
    name: string;
    bold?: boolean;
    italic?: boolean;
    vertical?: boolean;
    isType3Font?: boolean;
    fontMatrix?: number[];
  }
  export interface TranslatedFont {
    loadedName: string;
    font: Font;
    send(handler: unknown): void;
  }
  export interface Dict {
    get(...keys: string[]): unknown;
    clone(): Dict;
    getKeys(): Iterable<string>;
    set(key: string, value: unknown): void;
    delete(key: string): void;
  }
  export interface Evaluated {
    dict: Dict;
    descriptor?: Dict;
    toUnicode?: unknown;
    type: string;
  }
  export interface Chunk {
    fnArray: number[];
    argsArray: (unknown[] | null)[];
  }
  export interface Sink {
    ready: Promise<void>;
    enqueue(chunk: Chunk): void;
  }
  export interface Handler {
    destroyed: boolean;
    send(): void;
    sendWithPromise(name: string, data: { kind: string; filename: string }): Promise<Uint8Array>;
  }
  export class OperatorList {
    addImageOps(fn: number, args: unknown[]): void;
  }
  export class BaseStream {
    pos: number;
    stream: BaseStream;
    getBytes(length?: number): Uint8Array;
    reset(): void;
  }
  export class FlateStream extends BaseStream {
    buffer: Uint8Array;
    bufferLength: number;
    eof: boolean;
    codeSize: number;
    readBlock(): void;
    asyncGetBytes(length?: number): Promise<Uint8Array | null>;
  }
  export class PartialEvaluator {
    constructor(options: Record<string, unknown>);
    getOperatorList(options: { operatorList: OperatorList }): Promise<void>;
    loadFont(...args: unknown[]): Promise<TranslatedFont>;
    translateFont(font: Evaluated): Promise<Font>;
    buildPaintImageXObject(image: { image: { dict: Dict }; operatorList: OperatorList }): Promise<void>;
  }
  export interface Page {
    view: number[];
    rotate: number;
    userUnit: number;
    _parsedAnnotations: Promise<Annotation[]>;
    _createPartialEvaluator(handler: Handler, pageIndex?: number, proxyId?: string | null): PartialEvaluator;
    getOperatorList(options: {
      handler: Handler;
      sink: Sink;
      task: WorkerTask;
      intent: number;
    }): Promise<void>;
  }
  export class LocalPdfManager {
    constructor(options: Record<string, unknown>);
    initDocument(recovery: boolean): Promise<void>;
    ensureDoc(name: "numPages"): Promise<number>;
    getPage(index: number): Promise<Page>;
    terminate(): void;
    cleanup(): Promise<void>;
  }
  export class WorkerTask {
    constructor(name: string);
  }
  export const OPS: Record<string, number>;
  export function setVerbosityLevel(level: number): void;
  export function stringToPDFString(text: string): string;
}
