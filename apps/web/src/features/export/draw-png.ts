/** Longest side and largest area of a picture that browsers draw without fail, in pixels. */
const LONGEST = 16_000;
const LARGEST = 120_000_000;

/** A drawn picture, and the scale that was possible where the wished one was too large. */
export interface DrawnPng {
  readonly blob: Blob;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** The largest scale up to the wished one at which a picture of this size can be drawn. */
export function possibleScale(width: number, height: number, wished: number): number {
  const bySide = LONGEST / Math.max(width, height);
  const byArea = Math.sqrt(LARGEST / (width * height));
  return Math.min(wished, bySide, byArea);
}

function sizeOf(svg: string): { width: number; height: number } {
  const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  const [, , width = 0, height = 0] = (root.getAttribute("viewBox") ?? "")
    .split(/[\s,]+/)
    .map(Number);
  if (!(width > 0 && height > 0)) throw new Error("The picture has no size.");
  return { width, height };
}

async function imageOf(svg: Blob): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Side of the small copy in which a drawn picture is looked for something other than its ground. */
const PROBE = 64;

function isBlank(drawn: HTMLCanvasElement): boolean {
  const probe = document.createElement("canvas");
  probe.width = PROBE;
  probe.height = PROBE;
  const context = probe.getContext("2d");
  if (context === null) return false;
  context.drawImage(drawn, 0, 0, PROBE, PROBE);
  const pixels = new Uint32Array(context.getImageData(0, 0, PROBE, PROBE).data.buffer);
  return pixels.every((one) => one === pixels[0]);
}

/**
 * Draws the SVG of an export as PNG, so that both show the same. Throws where the browser cannot draw it; a file that is
 * blank is never given.
 */
export async function drawPng(svg: Blob, wished: number): Promise<DrawnPng> {
  const size = sizeOf(await svg.text());
  const scale = possibleScale(size.width, size.height, wished);
  const width = Math.round(size.width * scale);
  const height = Math.round(size.height * scale);
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("This browser draws no pictures.");
  context.drawImage(await imageOf(svg), 0, 0, width, height);
  if (isBlank(canvas))
    throw new Error("This browser drew nothing. Try a smaller size, or save the SVG.");
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob === null) {
    throw new Error(
      "The picture is too large for this browser. Try a smaller size, or save the SVG.",
    );
  }
  return { blob, width, height, scale };
}
