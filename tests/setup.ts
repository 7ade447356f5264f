import 'fake-indexeddb/auto';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// What is awaited comes within milliseconds, but not on two cores that run a dozen other files.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);
