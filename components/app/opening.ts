import type { ClientJourney } from '@/components/engagement/client-journey';
import type { OverviewReading } from '@/components/overview/overview-reading';
import type { Draft } from '@/lib/domain/draft';
import type { Entry } from '@/lib/domain/entry';
import type { Goal } from '@/lib/domain/goal';
import type { AskId, ClientId } from '@/lib/domain/ids';
import type { Preferences } from '@/lib/domain/meta';
import type { Ask } from '@/lib/domain/question';
import type { LiveSession, Session } from '@/lib/domain/session';

/** What the data says the panel should show: a live session first, then one waiting for wrap-up. */
export interface Moment {
  live: LiveSession | undefined;
  waiting: Session | undefined;
}

/** What Live shows of a client: never the full name. */
export interface LiveClient {
  shownAs: string;
  /** 1 for the first session. */
  ordinal: number;
  goals: Goal[];
  openCommitments: number;
}

/** The newest entries of a session, whether there are more, and what belongs to what. */
export interface Entries {
  entries: Entry[];
  hasMore: boolean;
  /** Everything that was asked in the session, newest first. */
  asks: readonly Ask[];
  /** The words that came back, by the question, for the questions among the entries. */
  answers: ReadonlyMap<AskId, string>;
}

/** What a page shows first, read in one go, so far as it was. */
export interface Opening {
  preferences?: Preferences;
  isHidden?: boolean;
  isScreenShared?: boolean;
  moment?: Moment;
  /** What belongs to the session under way, if there is one. */
  live?: { client: LiveClient; draft: Draft; entries: Entries };
  /** The client whose page was opened. */
  client?: { id: ClientId; found: ClientJourney };
  overview?: OverviewReading;
}

/** Where it stands until the page is drawn. */
export interface OpeningPlace {
  first: Opening | undefined;
}
