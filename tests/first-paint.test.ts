import type { IDependency, IModule } from 'dependency-cruiser';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { readImports } from '@/scripts/lib/imports.mjs';

const PANEL = 'entrypoints/sidepanel/main.tsx';
/** What only questions need: their texts, and the search over them. */
const FOR_QUESTIONS = [
  'lib/domain/question-bank.json',
  'lib/domain/search-questions.ts',
  'lib/domain/word-index.ts',
  'lib/workflows/open-question-search.ts',
];
/** What only searching over everything needs. The index itself is made in a worker. */
const FOR_SEARCH = [
  'components/palette/Palette.tsx',
  'lib/domain/search/search-index.ts',
  'lib/text/search.ts',
  'lib/workflows/open-search.ts',
];
/** Renderers, each fetched when something is saved in its format. */
const FOR_DOCUMENTS = [
  'lib/export/markdown.ts',
  'lib/export/html.ts',
  'lib/export/docx/docx.ts',
  'lib/export/eml.ts',
  'lib/export/ics.ts',
];
const OF_NO_USE = /node_modules\/(chrono-node|fflate)\//;

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let modules: Map<string, IModule>;
beforeAll(async () => {
  const { modules: read } = await readImports();
  modules = new Map(read.map((module) => [module.source, module]));
});

describe('what the panel loads before it paints', () => {
  it('is found by following its imports', () => {
    const loaded = reachedFrom(PANEL, isLoadedWith);

    expect(loaded.size).toBeGreaterThan(50);
    expect(loaded).toContain('components/live/WritingLine.tsx');
  });

  it.each([...FOR_QUESTIONS, ...FOR_SEARCH])(
    'has no %s, which the panel does reach later',
    (file) => {
      expect(reachedFrom(PANEL, isLoadedWith)).not.toContain(file);
      expect(reachedFrom(PANEL, isCode)).toContain(file);
    },
  );

  it('is no part of opening a preview that a renderer is', () => {
    const preview = reachedFrom('components/wrapup/Preview.tsx', isLoadedWith);

    expect(FOR_DOCUMENTS.filter((file) => preview.has(file))).toEqual([]);
  });

  it('has no library that only documents or parsing days need', () => {
    const loaded = [...reachedFrom(PANEL, isLoadedWith)];

    expect(loaded.filter((file) => OF_NO_USE.test(file))).toEqual([]);
  });
});

/** An import that is gone once TypeScript is. */
function isCode({ dependencyTypes }: IDependency): boolean {
  return !dependencyTypes.includes('type-only');
}

function isLoadedWith(dependency: IDependency): boolean {
  return isCode(dependency) && !dependency.dynamic;
}

function reachedFrom(start: string, follows: (dependency: IDependency) => boolean): Set<string> {
  const reached = new Set([start]);
  // A set goes on over what is added to it meanwhile.
  for (const file of reached) {
    for (const dependency of modules.get(file)?.dependencies ?? []) {
      if (follows(dependency)) reached.add(dependency.resolved);
    }
  }
  return reached;
}
