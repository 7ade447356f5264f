import { useIsScreenShared } from '@/components/app/use-is-screen-shared';
import type { PaletteCommand } from '@/components/palette/palette-options';
import type { PaletteProps } from '@/components/palette/palette-props';
import { useLiveQuery } from '@/components/ui/use-live-query';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import { useVaultMode } from '@/components/vault/use-vault-mode';
import { now } from '@/lib/browser/clock';
import { openWorkspace } from '@/lib/browser/open-page';
import type { Client } from '@/lib/domain/client';
import { findLastEnded } from '@/lib/storage/sessions';
import { lockText } from '@/lib/text/lock';
import { paletteText } from '@/lib/text/palette';
import { sharingText } from '@/lib/text/sharing';
import { toggleHidden } from '@/lib/workflows/hide-everything';
import { lockVault } from '@/lib/workflows/lock-vault';
import { markMoment } from '@/lib/workflows/mark-moment';
import { goToNextItem } from '@/lib/workflows/next-agenda-item';
import { shareScreen } from '@/lib/workflows/share-screen';
import { startLikeLast } from '@/lib/workflows/start-like-last';

interface KnownClients {
  /** Last met first. */
  clients: readonly Client[];
  /** Those whose names may be read. */
  offered: readonly Client[];
}

/** What can be done at this moment, in the order of use; `undefined` while that is being read. */
export function useCommands(
  { moment: { live, waiting }, prepares }: PaletteProps,
  { clients, offered }: KnownClients,
): readonly PaletteCommand[] {
  const t = useText(paletteText);
  const language = useLanguage();
  const { lock } = useText(lockText);
  const sharing = useText(sharingText);
  const isShared = useIsScreenShared() === true;
  const { follow } = useSaving();
  const vault = useVaultMode();
  const last = useLiveQuery(() => findLastEnded(), []);
  const shownAs = (id: string) => clients.find((client) => client.id === id)?.shownAs ?? '';

  const inSession: PaletteCommand[] = [
    { id: 'mark', label: t.mark, isMain: true, run: () => void follow(markMoment(now())) },
    { id: 'next', label: t.next, isMain: true, run: () => void follow(goToNextItem(now())) },
  ];
  const [likely] = offered;
  const toStart = offered.map((client) => ({
    id: `start-${client.id}`,
    label: t.start(client.shownAs),
    isMain: client.id === (prepares ?? likely?.id),
    run: () => void follow(startLikeLast(client.id, language, now())),
  }));
  const exported = live ?? waiting ?? last;
  return [
    ...(live === undefined ? (waiting === undefined ? toStart : []) : inSession),
    { id: 'hide', label: t.hide, isMain: true, run: () => void follow(toggleHidden()) },
    {
      id: 'share',
      label: isShared ? sharing.leave : sharing.enter,
      isMain: isShared,
      run: () => void follow(shareScreen(!isShared)),
    },
    ...(exported === undefined
      ? []
      : [
          {
            id: 'export',
            label: t.exportOf(shownAs(exported.clientId)),
            isMain: live === undefined,
            run: () => void follow(openWorkspace(`/sessions/${exported.id}`)),
          },
        ]),
    {
      id: 'backup',
      label: t.backup,
      isMain: false,
      run: () => void follow(openWorkspace('/backup')),
    },
    ...(vault === 'off'
      ? []
      : [{ id: 'lock', label: lock, isMain: false, run: () => void follow(lockVault()) }]),
    {
      id: 'workspace',
      label: t.workspace,
      isMain: false,
      run: () => void follow(openWorkspace()),
    },
  ];
}
