/** Scans made by us, of pages that we know: drawn, spoiled as paper, glass and light spoil them, and packed. */
import { crc32, deflateSync } from "node:zlib";
import jpeg from "jpeg-js";
import { randomFrom } from "../fuzz/mutate.ts";
import { drawPages } from "../ocr/pdf-pages.ts";

/** A grey picture: a byte for each pixel, 0 for black. */
export interface Grey {
  width: number;
  height: number;
  data: Uint8Array;
}

/** Draws a page of a PDF. @param dpi dots per inch */
export async function drawPage(pdf: Uint8Array, dpi: number, number = 1): Promise<Grey> {
  for await (const { file } of drawPages(pdf, [number], { dpi })) return fromGreymap(file);
  throw new Error(`no page ${number}`);
}

function fromGreymap(file: Uint8Array): Grey {
  const [head = "", width, height] =
    /^P5\n(\d+) (\d+)\n255\n/.exec(Buffer.from(file.subarray(0, 40)).toString("latin1")) ?? [];
  return { width: Number(width), height: Number(height), data: file.slice(head.length) };
}

/** A sheet of one colour. */
export function sheet(width: number, height: number, grey = 255): Grey {
  return { width, height, data: new Uint8Array(width * height).fill(grey) };
}

function mapped({ width, height, data }: Grey, change: (grey: number, x: number, y: number) => number): Grey {
  const out = new Uint8Array(data.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      out[at] = Math.max(0, Math.min(255, change(data[at] as number, x, y)));
    }
  return { width, height, data: out };
}

/** Grain of the glass: every pixel a little off, and some quite wrong. @param strength 0–1 */
export function addNoise(page: Grey, strength: number, seed = 1): Grey {
  const random = randomFrom(seed);
  return mapped(page, (grey) => {
    if (random() < strength * 0.02) return random() * 255;
    return grey + (random() - 0.5) * 255 * strength;
  });
}

/** A photograph's light: bright in one corner, dark in the other, and paper that is not white. */
export function addShade({ width, height, data }: Grey, darkest = 0.35): Grey {
  return mapped({ width, height, data }, (grey, x, y) => {
    const light = 1 - (1 - darkest) * (0.6 * (x / width) + 0.4 * (y / height));
    return (30 + grey * 0.78) * light;
  });
}

/** Laid on the glass askew. @param degrees clockwise */
export function turn(page: Grey, degrees: number): Grey {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const { width, height, data } = page;
  const [cx, cy] = [width / 2, height / 2];
  return mapped(page, (_, x, y) => {
    const [u, v] = [cx + (x - cx) * cos + (y - cy) * sin, cy - (x - cx) * sin + (y - cy) * cos];
    const [left, top] = [Math.floor(u), Math.floor(v)];
    if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) return 255;
    const at = top * width + left;
    const [a, b] = [u - left, v - top];
    const pixel = (offset: number) => data[at + offset] as number;
    return (
      (pixel(0) * (1 - a) + pixel(1) * a) * (1 - b) + (pixel(width) * (1 - a) + pixel(width + 1) * a) * b
    );
  });
}

/** A quarter turn to the right. */
export function quarterTurn({ width, height, data }: Grey): Grey {
  const out = sheet(height, width);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) out.data[x * height + (height - 1 - y)] = data[y * width + x] as number;
  return out;
}

/** Out of focus: each pixel the mean of those around it. */
export function blur(page: Grey, radius: number): Grey {
  const { width, height, data } = page;
  return mapped(page, (_, x, y) => {
    let [sum, count] = [0, 0];
    for (let v = Math.max(0, y - radius); v <= Math.min(height - 1, y + radius); v++)
      for (let u = Math.max(0, x - radius); u <= Math.min(width - 1, x + radius); u++) {
        sum += data[v * width + u] as number;
        count++;
      }
    return sum / count;
  });
}

/** A photograph of no page at all: a lamp, a table's edge, grain. */
export function photoOfNothing(width = 900, height = 1_200): Grey {
  return addNoise(
    mapped(sheet(width, height), (_, x, y) => {
      const lamp = 220 - Math.hypot(x - width * 0.3, y - height * 0.2) / 5;
      return y > height * 0.7 + x * 0.1 ? lamp * 0.4 : lamp;
    }),
    0.15,
    3,
  );
}

const uint32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value >>> 0);
  return bytes;
};

export function toPng({ width, height, data }: Grey): Uint8Array {
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) rows.set(data.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const chunk = (type: string, body: Buffer) => {
    const named = Buffer.concat([Buffer.from(type), body]);
    return Buffer.concat([uint32(body.length), named, uint32(crc32(named))]);
  };
  const header = Buffer.concat([uint32(width), uint32(height), Buffer.from([8, 0, 0, 0, 0])]);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from("\u0089PNG\r\n\u001a\n", "latin1"),
      chunk("IHDR", header),
      chunk("IDAT", deflateSync(rows, { level: 1 })),
      chunk("IEND", Buffer.alloc(0)),
    ]),
  );
}

/** @param orientation as EXIF counts: how the camera was held */
export function toJpeg({ width, height, data }: Grey, quality = 80, orientation = 1): Uint8Array {
  const pixels = Buffer.alloc(width * height * 4, 255);
  for (let i = 0; i < data.length; i++) pixels.fill(data[i] as number, 4 * i, 4 * i + 3);
  const file = jpeg.encode({ width, height, data: pixels }, quality).data;
  if (orientation === 1) return new Uint8Array(file);
  const exif = Buffer.concat([
    Buffer.from([0xff, 0xe1, 0, 0]),
    Buffer.from("Exif\0\0II*\0\u0008\0\0\0", "latin1"),
    // One entry: the orientation, a short.
    Buffer.from([1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0]),
  ]);
  exif.writeUInt16BE(exif.length - 2, 2);
  return new Uint8Array(Buffer.concat([file.subarray(0, 2), exif, file.subarray(2)]));
}

/** A TIFF file of several pages, not packed, as scanners with a feeder write it. */
export function toTiff(pages: readonly Grey[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from("II*\u0000", "latin1"), Buffer.alloc(4)];
  let at = 8;
  let link: { buffer: Buffer; at: number } = { buffer: parts[1] as Buffer, at: 0 };
  for (const { width, height, data } of pages) {
    const pixels = Buffer.from(data);
    const tags: [number, number, number][] = [
      [256, 4, width],
      [257, 4, height],
      [258, 3, 8],
      [259, 3, 1],
      [262, 3, 1],
      [273, 4, at],
      [277, 3, 1],
      [278, 4, height],
      [279, 4, data.length],
    ];
    const directory = Buffer.alloc(2 + 12 * tags.length + 4);
    directory.writeUInt16LE(tags.length);
    tags.forEach(([tag, type, value], i) => {
      directory.writeUInt16LE(tag, 2 + 12 * i);
      directory.writeUInt16LE(type, 4 + 12 * i);
      directory.writeUInt32LE(1, 6 + 12 * i);
      directory.writeUInt32LE(value, 10 + 12 * i);
    });
    link.buffer.writeUInt32LE(at + pixels.length, link.at);
    link = { buffer: directory, at: directory.length - 4 };
    parts.push(pixels, directory);
    at += pixels.length + directory.length;
  }
  return new Uint8Array(Buffer.concat(parts));
}

/** A PDF as scanners write it: each page is one picture. A page that is a string is text, as a mixed file has. */
export function toScannedPdf(pages: readonly (Grey | string)[], dpi: number): Uint8Array {
  const objects: Buffer[] = [];
  const add = (head: string, stream?: Uint8Array) => {
    const body = stream
      ? Buffer.concat([
          Buffer.from(`<<${head}/Length ${stream.length}>>stream\n`),
          stream,
          Buffer.from("\nendstream"),
        ])
      : Buffer.from(`<<${head}>>`);
    objects.push(Buffer.concat([Buffer.from(`${objects.length + 3} 0 obj`), body, Buffer.from(" endobj\n")]));
    return objects.length + 2;
  };
  const font = add("/Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding");
  const kids = pages.map((page) => {
    if (typeof page === "string") {
      const lines = page.split("\n").map((line) => `(${line.replace(/[()\\]/g, "\\$&")}) Tj T*`);
      const content = add("", Buffer.from(`BT /F 11 Tf 14 TL 50 780 Td ${lines.join("\n")} ET`, "latin1"));
      return add(
        `/Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${content} 0 R/Resources<</Font<</F ${font} 0 R>>>>`,
      );
    }
    const [width, height] = [(page.width * 72) / dpi, (page.height * 72) / dpi];
    const image = add(
      `/Type/XObject/Subtype/Image/Width ${page.width}/Height ${page.height}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode`,
      toJpeg(page),
    );
    const content = add("", Buffer.from(`q ${width} 0 0 ${height} 0 0 cm /I Do Q`));
    return add(
      `/Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Contents ${content} 0 R/Resources<</XObject<</I ${image} 0 R>>>>`,
    );
  });
  return new Uint8Array(
    Buffer.concat([
      Buffer.from(
        `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[${kids.map((kid) => `${kid} 0 R`).join(" ")}]/Count ${kids.length}>>endobj\n`,
      ),
      ...objects,
      Buffer.from("trailer<</Root 1 0 R>>\n%%EOF"),
    ]),
  );
}

/** A short resume (invented) as a page without a picture: what most tests scan. */
export const shortResume = `Robin Sample
robin@example.com

Experience
Backend Engineer, Example Freight, 2019 - 2024
- Built the booking service in TypeScript and PostgreSQL
- Cut the latency of tracking from 820 ms to 140 ms

Education
BSc Computer Science, Example University, 2018`;

/** The short resume as it comes off a scanner. */
export function scanShortResume(dpi = 150): Promise<Grey> {
  return drawPage(toScannedPdf([shortResume], 72), dpi);
}
