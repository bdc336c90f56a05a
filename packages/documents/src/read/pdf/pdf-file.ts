import { readFile } from "node:fs/promises";
import {
  BaseStream,
  type Dict,
  type Font,
  type Handler,
  LocalPdfManager,
  OPS,
  type Page,
  PartialEvaluator,
  setVerbosityLevel,
  WorkerTask,
} from "pdfjs-dist/legacy/build/pdf.worker.mjs";
import { findCMaps } from "../../assets.ts";
import { unpackNatively } from "./inflate.ts";
import { boxOf, type Matrix } from "./matrix.ts";

setVerbosityLevel(0);
unpackNatively();

/** A page's drawing operation: its number in `OPS`, and what it is given. */
export type Step = (op: number, args: unknown[] | null) => void;

export interface PageLink {
  url: string;
  /** Corners in points from the page's top left, y downwards. */
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

const listsOperations = 0x2 | 0x100;

/**
 * A PDF read with pdf.js's core itself, without the worker protocol and the display layer around it:
 * no message is cloned, no font is rebuilt for a screen, no picture decoded, nothing fetched, no script run.
 */
export class PdfFile {
  #pageCount = 0;
  private readonly manager: LocalPdfManager;
  private readonly handler: Handler;

  private constructor(manager: LocalPdfManager, handler: Handler) {
    this.manager = manager;
    this.handler = handler;
  }

  /** @throws what pdf.js throws; `PasswordException` by name for a file that needs a password */
  static async open(bytes: Uint8Array, assetsDir?: string): Promise<PdfFile> {
    const handler = handlerOf(assetsDir);
    const manager = new LocalPdfManager({
      // A copy, because pdf.js keeps it; and never a Buffer, which shares its memory.
      source: new Uint8Array(bytes),
      docId: "d0",
      enableXfa: false,
      handler,
      evaluatorOptions: {
        maxImageSize: -1,
        disableFontFace: false,
        ignoreErrors: true,
        isOffscreenCanvasSupported: false,
        isImageDecoderSupported: false,
        canvasMaxAreaInBytes: -1,
        fontExtraProperties: false,
        useSystemFonts: false,
        useWasm: false,
        useWorkerFetch: false,
        cMapUrl: null,
        cMapPacked: true,
        iccUrl: null,
        standardFontDataUrl: null,
        wasmUrl: null,
      },
    });
    const file = new PdfFile(manager, handler);
    try {
      await manager.initDocument(false).catch((error: Error) => {
        if (error.name !== "XRefParseException") throw error;
        return manager.initDocument(true);
      });
      file.#pageCount = await manager.ensureDoc("numPages");
      return file;
    } catch (error) {
      file.close();
      throw error;
    }
  }

  get pageCount(): number {
    return this.#pageCount;
  }

  /** @param number From 1. */
  async page(number: number): Promise<PdfPage> {
    return new PdfPage(await this.manager.getPage(number - 1), this.handler);
  }

  /** Lets go of the document: pdf.js lists each until it is told of its end, and keeps every name and command it met. */
  close(): void {
    this.handler.destroyed = true;
    this.manager.terminate();
    // Clears what documents share at once, then waits for fonts, of which one may be broken.
    this.manager.cleanup().catch(() => {});
  }
}

/** pdf.js asks for its character maps and nothing else; what it would send to a screen is dropped. */
function handlerOf(assetsDir: string | undefined): Handler {
  return {
    destroyed: false,
    send: () => {},
    sendWithPromise: async (name, { kind, filename }) => {
      if (name !== "FetchBinaryData" || kind !== "cMapUrl" || !/^[\w-]+\.bcmap$/.test(filename))
        throw new Error(`nothing is fetched: ${name}`);
      return new Uint8Array(await readFile(findCMaps(assetsDir) + filename));
    },
  };
}

export class PdfPage {
  /** From the page's own coordinates to points from its top left corner, y downwards. */
  readonly transform: Matrix;
  readonly width: number;
  readonly height: number;
  /** By the name that `setFont` gives; filled as the page is walked through. */
  readonly fonts = new Map<string, Font>();
  private readonly page: Page;
  private readonly handler: Handler;

  constructor(page: Page, handler: Handler) {
    this.page = page;
    this.handler = handler;
    const { transform, width, height } = viewportOf(page);
    this.transform = transform;
    this.width = width;
    this.height = height;
  }

  /** Goes through the page's operations in the order drawn, forms and annotations included. */
  async walk(step: Step): Promise<void> {
    const { page, handler, fonts } = this;
    const create = page._createPartialEvaluator;
    page._createPartialEvaluator = (...args) => forText(create.apply(page, args), fonts);
    await page.getOperatorList({
      handler,
      task: new WorkerTask("walk"),
      intent: listsOperations,
      sink: {
        ready: Promise.resolve(),
        enqueue: ({ fnArray, argsArray }) => {
          for (let i = 0; i < fnArray.length; i++) step(fnArray[i] as number, argsArray[i] ?? null);
        },
      },
    });
  }

  /** The page's links to addresses, with the rectangles that can be clicked. */
  async links(): Promise<PageLink[]> {
    const annotations = await this.page._parsedAnnotations;
    return annotations.flatMap(({ viewable, data }) => {
      const url = data.url ?? data.unsafeUrl;
      if (!viewable || data.subtype !== "Link" || !url || !data.rect) return [];
      const [a = 0, b = 0, c = 0, d = 0] = data.rect;
      const [x0, y0, x1, y1] = boxOf(this.transform, a, b, c, d);
      return [{ url, x0, y0, x1, y1 }];
    });
  }
}

const nothing: never[] = [];

/** Spares an evaluator what only a screen needs, and keeps the fonts it comes by. */
function forText(evaluator: PartialEvaluator, fonts: Map<string, Font>): PartialEvaluator {
  const { getOperatorList, loadFont, translateFont } = PartialEvaluator.prototype;
  // What would be moved to another thread is looked for in every operation. A form's are put into its page's list.
  evaluator.getOperatorList = function (options) {
    Object.defineProperty(options.operatorList, "_transfers", { value: nothing });
    return getOperatorList.call(this, options);
  };
  evaluator.loadFont = async function (...args) {
    const translated = await loadFont.apply(this, args);
    translated.send = () => {};
    fonts.set(translated.loadedName, translated.font);
    return translated;
  };
  // What a character is called and how wide it is stands in the PDF; the font's program is read only where not.
  // How a Type 3 font draws its glyphs says nothing of what they are.
  // Async, so that what throws here is a font that can't be read: pdf.js waits for ever for one that throws at once.
  evaluator.translateFont = async function (font) {
    if (font.type === "Type3") font.dict.set("CharProcs", emptied(font.dict));
    if (!(font.toUnicode instanceof BaseStream) || !font.descriptor) return translateFont.call(this, font);
    const isBroken = typeof font.descriptor.clone !== "function";
    const descriptor = isBroken ? emptied(font.dict) : font.descriptor.clone();
    if (isBroken) descriptor.set("FontName", font.dict.get("BaseFont"));
    for (const key of ["FontFile", "FontFile2", "FontFile3"]) descriptor.delete(key);
    return translateFont.call(this, { ...font, descriptor });
  };
  evaluator.buildPaintImageXObject = async ({ operatorList }) => {
    operatorList.addImageOps(OPS["paintImageXObject"] as number, []);
  };
  return evaluator;
}

function emptied(dict: Dict): Dict {
  const none = dict.clone();
  for (const key of none.getKeys()) none.delete(key);
  return none;
}

/** The page as it is shown: rotated, cut to its box, measured in points from the top left corner. */
function viewportOf({ view, rotate, userUnit }: Page): { transform: Matrix; width: number; height: number } {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = view;
  const [width, height] = [(x1 - x0) * userUnit, (y1 - y0) * userUnit];
  const u = userUnit;
  switch (rotate) {
    case 90:
      return { transform: [0, u, u, 0, -y0 * u, -x0 * u], width: height, height: width };
    case 180:
      return { transform: [-u, 0, 0, u, x1 * u, -y0 * u], width, height };
    case 270:
      return { transform: [0, -u, -u, 0, y1 * u, x1 * u], width: height, height: width };
    default:
      return { transform: [u, 0, 0, -u, -x0 * u, y1 * u], width, height };
  }
}
