import path from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { PROJECT } from './tools.mjs';

type Parser = typeof import('../../lib/domain/parse-question-bank.ts');

/**
 * Parses the question bank whenever it is bundled, with the schema the extension itself uses, so
 * that a row nobody could ask stops the build instead of reaching a coach.
 */
export function parsedQuestionBank(): Plugin {
  return {
    name: 'parsed-question-bank',
    enforce: 'pre', // As it stands in the file: later it is JavaScript.
    transform: {
      filter: { id: /\/question-bank\.json$/ },
      async handler(contents) {
        const { parseQuestionBank } = await loadParser();
        parseQuestionBank(JSON.parse(contents));
      },
    },
  };
}

/** Vite reads the schema as it reads any source, because Node does not know the alias `@/`. */
async function loadParser(): Promise<Parser> {
  const { module } = await runnerImport<Parser>(
    path.join(PROJECT, 'lib/domain/parse-question-bank.ts'),
    {
      root: PROJECT,
      configFile: false,
      logLevel: 'error',
      resolve: { alias: { '@': PROJECT } },
    },
  );
  return module;
}
