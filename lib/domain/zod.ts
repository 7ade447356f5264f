import { z } from 'zod';

// Every schema is declared through this module, so that this comes first: zod tries `new Function`
// when an object schema is declared, and our content security policy reports the attempt.
z.config({ jitless: true });

export { z };
