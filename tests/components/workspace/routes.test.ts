import { expect, it } from 'vitest';
import { parseRoute, toClient, toSession } from '@/components/workspace/routes';
import { ANA, aSession } from '@/tests/fixtures/builders';

const SESSION = aSession().id;

it.each([
  ['', { page: 'overview' }],
  ['/', { page: 'overview' }],
  [toClient(ANA).slice(1), { page: 'client', id: ANA }],
  [toSession(SESSION).slice(1), { page: 'session', id: SESSION }],
  ['/questions', { page: 'questions' }],
  ['/habits', { page: 'habits' }],
  ['/settings', { page: 'settings' }],
  ['/clients/not-an-id', { page: 'unknown' }],
  [`/clients/${ANA}/more`, { page: 'unknown' }],
  ['/nowhere', { page: 'unknown' }],
])('reads "%s"', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
});
