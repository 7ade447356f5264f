import {
  type KeptLogo,
  LOGO_MAX_BYTES,
  LOGO_MAX_HEIGHT,
  LOGO_MAX_WIDTH,
} from '@/lib/domain/identity';
import { type LogoProblem, PICTURE_MAX_BYTES } from '@/lib/domain/logo-problem';

/** Each a try at fewer bytes. Even noise fits at the last, which leaves 140 × 56 pixels at most. */
const SCALES = [1, 0.75, 0.5, 0.35] as const;

/**
 * A picture as a small PNG without whatever else was in its file: no place, no camera, no comments.
 * It is read and made smaller on this page alone.
 */
export async function readLogo(file: File): Promise<KeptLogo | LogoProblem> {
  if (file.size > PICTURE_MAX_BYTES) return 'too-large';
  // A drawing in SVG can hold a script, and has no size of its own.
  if (file.type.startsWith('image/svg')) return 'no-picture';
  const bitmap = await createImageBitmap(file).catch(() => undefined);
  if (bitmap === undefined) return 'no-picture';
  try {
    return await smallEnough(bitmap);
  } finally {
    bitmap.close();
  }
}

async function smallEnough(bitmap: ImageBitmap): Promise<KeptLogo> {
  const fit = Math.min(1, LOGO_MAX_WIDTH / bitmap.width, LOGO_MAX_HEIGHT / bitmap.height);
  for (const scale of SCALES) {
    const width = Math.max(1, Math.round(bitmap.width * fit * scale));
    const height = Math.max(1, Math.round(bitmap.height * fit * scale));
    const png = await drawn(bitmap, width, height);
    if (png.length <= LOGO_MAX_BYTES) return { png: toBase64(png), width, height };
  }
  throw new Error(`No PNG of ${bitmap.width} × ${bitmap.height} pixels was small enough`);
}

async function drawn(bitmap: ImageBitmap, width: number, height: number): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No canvas to draw a logo on');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await blob.arrayBuffer());
}

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
