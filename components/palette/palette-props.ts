import type { Moment } from '@/components/app/use-moment';
import type { ClientId } from '@/lib/domain/ids';

/** What the palette knows of the panel, and what it can ask of it. */
export interface PaletteProps {
  moment: Moment;
  /** The client being prepared, if one is. */
  prepares: ClientId | undefined;
  onPrepare: (client: ClientId) => void;
}
