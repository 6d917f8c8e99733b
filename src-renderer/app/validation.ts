import { z } from 'zod';

// Without this zod compiles its schemas to code from text, which the content policy of the page forbids.
// Imported first of all, before any schema parses.
z.config({ jitless: true });
