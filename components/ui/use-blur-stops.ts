import { type RefCallback, useCallback } from 'react';

const COACH_TEXT = '[data-coach-text]';
const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex]';

/**
 * Lets the keyboard reach blurred text: where `data-blur` stands, each such text that holds nothing to
 * stop at becomes a stop itself, and no longer is one when the blur goes. For the element with the blur.
 */
export function useBlurStops(): RefCallback<HTMLElement> {
  return useCallback((root: HTMLElement | null) => {
    if (root === null) return undefined;
    const update = () => {
      const isBlurring = root.dataset.blur !== undefined;
      for (const text of root.querySelectorAll<HTMLElement>(COACH_TEXT)) {
        const isOurs = text.dataset.blurStop !== undefined;
        const needsOne =
          isBlurring && (isOurs || (!text.matches(STOPS) && text.querySelector(STOPS) === null));
        if (needsOne && !isOurs) {
          text.tabIndex = 0;
          text.dataset.blurStop = '';
        }
        if (!needsOne && isOurs) {
          text.removeAttribute('tabindex');
          delete text.dataset.blurStop;
        }
      }
    };
    update();
    let observer: MutationObserver | undefined;
    // Who does not blur pays for nothing but the one attribute.
    const watch = new MutationObserver(() => {
      follow();
      update();
    });
    const follow = () => {
      const isBlurring = root.dataset.blur !== undefined;
      if (isBlurring && observer === undefined) {
        observer = new MutationObserver(update);
        observer.observe(root, { childList: true, subtree: true });
      } else if (!isBlurring) {
        observer?.disconnect();
        observer = undefined;
      }
    };
    follow();
    watch.observe(root, { attributes: true, attributeFilter: ['data-blur'] });
    return () => {
      watch.disconnect();
      observer?.disconnect();
    };
  }, []);
}
