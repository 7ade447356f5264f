// Draws public/icon/*.png from scripts/icon.svg: `node scripts/icons.mjs`. The pictures are committed.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from './lib/browsers.mjs';

const SIZES = [16, 32, 48, 96, 128];
const svg = readFileSync(new URL('icon.svg', import.meta.url), 'utf8');

const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ['--no-sandbox'],
});
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<body style="margin:0">${svg.replace('<svg', `<svg width="${size}" height="${size}" style="display:block"`)}`,
  );
  await page.screenshot({
    path: fileURLToPath(new URL(`../public/icon/${size}.png`, import.meta.url)),
    omitBackground: true,
  });
  await page.close();
}
await browser.close();
console.log(`Drew ${SIZES.map((size) => `public/icon/${size}.png`).join(', ')}.`);
