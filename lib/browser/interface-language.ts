import { browser } from 'wxt/browser';
import { type Language, nearestLanguage } from '@/lib/domain/language';

/** The supported language nearest to the browser's own. */
export function interfaceLanguage(): Language {
  return nearestLanguage(browser.i18n.getUILanguage());
}
