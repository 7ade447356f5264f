import 'fake-indexeddb/auto';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// What is awaited comes within milliseconds, but not on two cores that run a dozen other files.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

// Every browser that Coachside runs in has it; the document of these tests does not.
globalThis.requestIdleCallback ??= (run) =>
  setTimeout(() => run({ didTimeout: false, timeRemaining: () => 50 })) as unknown as number;
globalThis.cancelIdleCallback ??= (handle) => clearTimeout(handle);
