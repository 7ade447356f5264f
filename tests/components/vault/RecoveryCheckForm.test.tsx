import '@/tests/fixtures/fake-browser';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LanguageProvider } from '@/components/ui/use-text';
import { RecoveryCheckForm } from '@/components/vault/RecoveryCheckForm';
import { drawRecoveryKey, groupsOfKey } from '@/lib/workflows/recovery-key';

afterEach(() => vi.unstubAllGlobals());

function show() {
  const check = drawRecoveryKey();
  const checked = vi.fn();
  render(
    <LanguageProvider language="en">
      <RecoveryCheckForm check={check} submit="Go on" onChecked={checked} onCancel={() => {}} />
    </LanguageProvider>,
  );
  return { check, checked, user: userEvent.setup() };
}

describe('a new recovery key', () => {
  it('is shown whole, and can be printed', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const { check, user } = show();

    await user.click(screen.getByRole('button', { name: 'Print' }));

    const groups = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(groups).toEqual(groupsOfKey(check.code));
    expect(print).toHaveBeenCalledTimes(1);
  });

  it('is in force only once two of its groups were typed back', async () => {
    const { check, checked, user } = show();
    const [first, second] = check.asked.map((place) => screen.getByLabelText(`Group ${place}`));
    await user.type(first as HTMLElement, 'AAAA');
    await user.type(second as HTMLElement, 'BBBB');
    await user.click(screen.getByRole('button', { name: 'Go on' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/not the groups on your sheet/);
    expect(checked).not.toHaveBeenCalled();

    for (const [at, field] of [first, second].entries()) {
      await user.clear(field as HTMLElement);
      const place = check.asked[at] ?? 1;
      await user.type(field as HTMLElement, groupsOfKey(check.code)[place - 1] ?? '');
    }
    await user.click(screen.getByRole('button', { name: 'Go on' }));

    expect(checked).toHaveBeenCalledTimes(1);
  });
});
