// biome-ignore lint/suspicious/noExplicitAny: a row as some earlier version wrote it
type EarlierRow = any;

export interface Migration {
  version: number;
  summary: string;
  /** Only the tables that change. Ids, instants, days, enums and flags are indexed; content never. */
  stores: Record<string, string | null>;
  /**
   * Brings one row of a table, in place, from the version before to this one. It sees that row
   * alone, so that a backup's rows take the same steps as those of a database.
   */
  rows?: Record<string, (row: EarlierRow) => void>;
}

/**
 * Append-only: a released entry is never edited, because a coach's browser may still hold that
 * version. Row steps describe rows as they were then, so they must not import from `lib/domain`.
 */
export const migrations: readonly Migration[] = [
  {
    version: 1,
    summary: 'A practice: clients, engagements, sessions and everything captured in them',
    stores: {
      clients: 'id, status',
      engagements: 'id, clientId, stage',
      sessions: 'id, clientId, engagementId, [clientId+startedAt], [status+plannedAt]',
      notes: 'id, [sessionId+at], [clientId+at]',
      drafts: 'sessionId',
      goals: 'id, [clientId+status]',
      ratings: 'id, goalId, sessionId, clientId',
      commitments: 'id, sessionId, [clientId+status], [status+dueOn]',
      asks: 'id, [sessionId+at], [clientId+questionId], [clientId+at]',
      questions: 'id, deckId',
      checkins: 'id, clientId, sessionId',
      reflections: 'id, clientId, sessionId',
      agreements: 'id, clientId, engagementId',
      consents: 'id, clientId, engagementId',
      rooms: 'key, clientId',
      meta: 'key',
    },
  },
  {
    version: 2,
    summary:
      'Questions with a memory: own decks, asks by time, the form of address in Spanish; ' +
      'a client in the trash keeps its status; hours that log themselves; recaps edited and laid out by the coach, and a log of what was sent',
    stores: {
      decks: 'id',
      asks: 'id, at, [sessionId+at], [clientId+questionId], [clientId+at]',
      pastHours: 'id, on, clientId',
      developmentHours: 'id, on, kind',
      recapDrafts: 'sessionId',
      recapTemplates: 'id',
      sentDocuments: 'id, clientId, sessionId, at',
    },
    rows: {
      clients(client) {
        client.spanishAddress = 'tú';
        client.groupSize = null;
        client.contact = '';
        client.paidKind = 'fee';
        client.letterReference = '';
        // What it was before was not kept; `trashedAt` says where it is.
        if (client.status === 'trashed') client.status = 'active';
      },
      sessions(session) {
        session.questionToCarry = null;
        session.mode = 'video';
        session.paidKind = 'fee';
        session.countsAsCoaching = null;
        session.outcome = 'held';
      },
      meta(row) {
        if (row.key === 'preferences') row.value.showsInSessionPrompt = true;
      },
    },
  },
  {
    version: 3,
    summary:
      'The whole journey: stages with their checklists, stakeholders and reports, agreements in versions, assessments, ' +
      'goals with a plan, practice, pulse, feedback, evaluation, closure, repairs, dilemmas; sessions planned ahead',
    stores: {
      sessions:
        'id, clientId, engagementId, sourceKey, seriesId, [clientId+startedAt], [status+plannedAt]',
      assessments: 'id, clientId, engagementId',
      skillPractice: 'id, clientId, goalId',
      pulseRounds: 'id, clientId, engagementId, goalId',
      feedback: 'id, clientId, sessionId',
      evaluations: 'id, clientId, engagementId',
      achievements: 'id, clientId, engagementId, goalId',
      closures: 'id, clientId, engagementId',
      repairs: 'id, clientId, sessionId',
      dilemmas: 'id, clientId',
      transferenceNotes: 'id, clientId, sessionId',
    },
    rows: {
      engagements(engagement) {
        engagement.title = '';
        // When it came to this stage was not kept: it began in one, and this is the one known.
        engagement.stageHistory = [{ stage: engagement.stage, on: engagement.startedOn }];
        engagement.checklist = [];
        engagement.stakeholders = [];
        engagement.reports = [];
        engagement.sessionsAgreed = null;
        engagement.reviewOn = null;
        engagement.plannedEndOn = null;
      },
      goals(goal) {
        goal.kind = null;
        goal.baselineWords = '';
        goal.targetWords = '';
        goal.evidence = '';
        goal.nextPoint = '';
        goal.importance = null;
        goal.confidence = null;
        goal.dueOn = null;
        goal.agreedOn = null;
        goal.agreedWith = [];
        goal.areaIds = [];
        goal.gas = null;
        goal.keyResults = [];
        goal.milestones = [];
        goal.resources = [];
        goal.obstacles = [];
      },
    },
  },
  {
    version: 4,
    summary:
      'Unlosable and confidential: the practice as it was before a restore, until the coach is content; ' +
      'the keys of the vault, the folder for copies, requests for access, what is left of erased clients',
    stores: {
      accessRequests: 'id, clientId, dueOn',
      tombstones: 'id',
      beforeRestore: 'part',
      vault: 'key',
      handles: 'key',
    },
  },
];

export function latestVersion(list: readonly Migration[]): number {
  return list.reduce((highest, { version }) => Math.max(highest, version), 0);
}

/** The schema this code understands. A database that says a higher number is refused, unharmed. */
export const SCHEMA_VERSION = latestVersion(migrations);

/**
 * A row as the latest version would have it, from the version that wrote it; the row given may be
 * changed. Rows of that version or a later one stay as they are.
 */
export function migrateRow(
  table: string,
  row: EarlierRow,
  from: number,
  list: readonly Migration[] = migrations,
): EarlierRow {
  for (const { version, rows } of list) {
    if (version > from) rows?.[table]?.(row);
  }
  return row;
}
