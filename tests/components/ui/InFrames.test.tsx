import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { InFrames } from '@/components/ui/InFrames';

describe('a page that is drawn in frames', () => {
  it('draws the first of its parts at once and the others after them, in their order', async () => {
    const { container } = render(
      <InFrames first={2}>
        <p>who</p>
        {false}
        <p>now</p>
        <p>notes</p>
        <p>foot</p>
      </InFrames>,
    );
    expect(container.textContent).toBe('whonow');

    await screen.findByText('foot');
    expect(container.textContent).toBe('whonownotesfoot');
  });

  it('leaves a part as it is when one above it comes or goes', async () => {
    const page = (isTold: boolean) => (
      <InFrames first={1}>
        {isTold && <p>told</p>}
        <input aria-label="line" />
      </InFrames>
    );
    const { rerender } = render(page(false));
    const line = await screen.findByRole('textbox');
    rerender(page(true));

    await screen.findByText('told');
    expect(screen.getByRole('textbox')).toBe(line);
  });
});
