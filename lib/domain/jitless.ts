import { z } from 'zod';

// To be imported before anything that declares a schema: zod tries `new Function` when the first
// object schema is declared, and our content security policy reports the attempt.
z.config({ jitless: true });
