import { act, render, screen } from '@testing-library/react';
import { Component, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useLiveQuery, useUrgentQuery } from '@/components/ui/use-live-query';
import type { CoachsideDb } from '@/lib/storage/db';
import { aStore } from '@/tests/fixtures/builders';

let store: CoachsideDb;
let reads: string[];
beforeEach(async () => {
  store = aStore();
  await store.open();
  reads = [];
});
afterEach(() => store.delete());

async function readMeta(key: string): Promise<unknown> {
  reads.push(key);
  return (await store.meta.get(key))?.value ?? 'nothing';
}

function Shown({ of: key, first }: { of: string; first?: string }) {
  return <output>{String(useLiveQuery(() => readMeta(key), [key], first))}</output>;
}

function ShownAtOnce() {
  return <output>{String(useUrgentQuery(() => readMeta('a')))}</output>;
}

class Boundary extends Component<{ children: ReactNode }, { said: string }> {
  override state = { said: '' };
  static getDerivedStateFromError(error: Error) {
    return { said: error.message };
  }
  override render() {
    return this.state.said === '' ? this.props.children : <p>{this.state.said}</p>;
  }
}

describe('a live query', () => {
  it('reads once to be drawn, and again after a change', async () => {
    render(<Shown of="a" />);
    await screen.findByText('nothing');
    expect(reads).toEqual(['a']);

    await act(() => store.meta.put({ key: 'a', value: 'written' }));
    await screen.findByText('written');
    expect(reads).toEqual(['a', 'a']);
  });

  it('shows what stands in until the first answer is there', async () => {
    render(<Shown of="a" first="known" />);
    expect(screen.getByText('known')).toBeDefined();
    await screen.findByText('nothing');
  });

  it('shows the last answer until there is one for something else', async () => {
    await store.meta.bulkPut([
      { key: 'a', value: 'of a' },
      { key: 'b', value: 'of b' },
    ]);
    const { rerender } = render(<Shown of="a" />);
    await screen.findByText('of a');
    rerender(<Shown of="b" />);
    expect(screen.getByText('of a')).toBeDefined();
    await screen.findByText('of b');
  });

  it('is over when nobody shows it any more', async () => {
    const { unmount } = render(<Shown of="a" />);
    await screen.findByText('nothing');
    unmount();
    await store.meta.put({ key: 'a', value: 'written' });
    await store.meta.get('a');
    expect(reads).toEqual(['a']);
  });

  it('hands what it threw to the boundary around it', async () => {
    function Failing() {
      return useLiveQuery(() => Promise.reject(new Error('The disk is gone'))) ?? null;
    }
    render(
      <Boundary>
        <Failing />
      </Boundary>,
    );
    await screen.findByText('The disk is gone');
  });
});

describe('an urgent query', () => {
  it('reads once, and again after a change', async () => {
    render(<ShownAtOnce />);
    await screen.findByText('nothing');
    await act(() => store.meta.put({ key: 'a', value: 'covered' }));
    await screen.findByText('covered');
    expect(reads).toEqual(['a', 'a']);
  });
});
