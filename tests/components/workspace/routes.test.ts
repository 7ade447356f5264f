import { expect, it } from 'vitest';
import {
  CLIENT_PARTS,
  parseRoute,
  toBuiltInDeck,
  toClient,
  toDeck,
  toDocuments,
  toEngagement,
  toEntry,
  toPart,
  toPlanning,
  toPrint,
  toSession,
} from '@/components/workspace/routes';
import { ANA, aDeck, aSession } from '@/tests/fixtures/builders';

const SESSION = aSession().id;
const DECK = aDeck().id;

it.each([
  ['', { page: 'overview' }],
  ['/', { page: 'overview' }],
  [toClient(ANA).slice(1), { page: 'client', id: ANA }],
  [toEngagement(ANA).slice(1), { page: 'engagement', id: ANA }],
  [toDocuments(ANA).slice(1), { page: 'documents', id: ANA }],
  [toDocuments(ANA, 'client-file').slice(1), { page: 'documents', id: ANA, paper: 'client-file' }],
  [`/clients/${ANA}/documents/nothing`, { page: 'unknown' }],
  [toSession(SESSION).slice(1), { page: 'session', id: SESSION }],
  [
    toEntry(SESSION, 'some-entry').slice(1),
    { page: 'session', id: SESSION, entryId: 'some-entry' },
  ],
  [`/sessions/${SESSION}/some-entry/more`, { page: 'unknown' }],
  [toPrint(SESSION, 'recap').slice(1), { page: 'print', id: SESSION, part: 'recap' }],
  [toPrint(SESSION, 'record').slice(1), { page: 'print', id: SESSION, part: 'record' }],
  [`/print/${SESSION}`, { page: 'unknown' }],
  [`/print/${SESSION}/anything`, { page: 'unknown' }],
  ['/identity', { page: 'identity' }],
  ['/questions', { page: 'questions' }],
  ['/planning', { page: 'planning' }],
  [toPlanning(ANA).slice(1), { page: 'planning', with: ANA }],
  [toPlanning(ANA, 'mid-point').slice(1), { page: 'planning', with: ANA, as: 'mid-point' }],
  [`/planning/${ANA}/mid-point/more`, { page: 'unknown' }],
  ['/planning/somebody', { page: 'unknown' }],
  ['/growth', { page: 'growth' }],
  ['/backup', { page: 'backup' }],
  ['/vault', { page: 'vault' }],
  ['/habits', { page: 'habits' }],
  ['/decks', { page: 'decks' }],
  [toDeck(DECK).slice(1), { page: 'deck', id: DECK }],
  [
    toBuiltInDeck('built-in:first-session').slice(1),
    { page: 'built-in-deck', id: 'built-in:first-session' },
  ],
  ['/settings', { page: 'settings' }],
  ['/clients/not-an-id', { page: 'unknown' }],
  [`/clients/${ANA}/more`, { page: 'unknown' }],
  ['/nowhere', { page: 'unknown' }],
])('reads "%s"', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
});

it.each(CLIENT_PARTS)('reads the way to the %s of a client', (part) => {
  expect(parseRoute(toPart(ANA, part).slice(1))).toEqual({ page: part, id: ANA });
});
