import path from 'node:path';
import type { Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import type { PracticeOptions } from './practice.ts';

/**
 * Puts a made-up practice into the database of an extension, made where it is stored: handing
 * hundreds of megabytes to a page takes minutes. The page had best run nothing of the product, so
 * that nobody hears of these writes.
 */
export async function storePractice(page: Page, options: PracticeOptions): Promise<void> {
  await page.evaluate(`${await bundled()}; madeUp.storeHere(${JSON.stringify(options)})`);
}

let script: Promise<string> | undefined;

function bundled(): Promise<string> {
  script ??= bundle();
  return script;
}

async function bundle(): Promise<string> {
  const entry = path.join(import.meta.dirname, 'store-here.ts');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'madeUp' } },
  });
  const [output] = built as Rolldown.RolldownOutput[];
  const code = output?.output[0].code;
  if (code === undefined) throw new Error('The made-up practice was not bundled.');
  return code;
}
