import { useEffect, useRef } from 'react';

/**
 * Runs something now, or, while a button of the mouse or a finger is down, once it is up: what
 * moves between pressing and letting go makes a click miss.
 */
export function useAfterPointer(): (run: () => void) => void {
  const isDown = useRef(false);
  useEffect(() => {
    const set = (value: boolean) => () => {
      isDown.current = value;
    };
    const [down, up] = [set(true), set(false)];
    window.addEventListener('pointerdown', down, true);
    window.addEventListener('pointerup', up, true);
    window.addEventListener('pointercancel', up, true);
    return () => {
      window.removeEventListener('pointerdown', down, true);
      window.removeEventListener('pointerup', up, true);
      window.removeEventListener('pointercancel', up, true);
    };
  }, []);
  return (run) => {
    if (!isDown.current) run();
    // A click follows its pointerup in the same task, so it is over by the next one.
    else window.addEventListener('pointerup', () => setTimeout(run), { once: true });
  };
}
