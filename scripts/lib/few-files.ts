import type { Plugin } from 'vite';

/**
 * Puts what pages have in common into one file for each set of pages, instead of one for each small
 * module: a page of an extension asks the browser for each file by itself, and forty of them are a
 * sixth of its opening.
 */
export function fewFiles(): Plugin {
  return {
    name: 'coachside:few-files',
    outputOptions(options) {
      // A worker or the background is one file by itself.
      if (options.format !== 'es' || options.codeSplitting === false) return null;
      return { ...options, codeSplitting: { groups: [{ name: pagesOf() }] } };
    },
  };
}

interface Graph {
  getModuleInfo(id: string): { isEntry: boolean; importers: readonly string[] } | null;
}

/** Names a file by the pages that can't do without a module; none for what is loaded on demand, or by one page. */
function pagesOf(): (id: string, graph: Graph) => string | null {
  const known = new Map<string, ReadonlySet<string>>();
  return (id, graph) => {
    const pages = entriesOf(id, graph, known);
    return pages.size > 1 ? `shared-${[...pages].toSorted().join('-')}` : null;
  };
}

function entriesOf(
  id: string,
  graph: Graph,
  known: Map<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const found = known.get(id);
  if (found) return found;
  const seen = new Set([id]);
  const entries = new Set<string>();
  for (const each of seen) {
    const info = graph.getModuleInfo(each);
    if (info?.isEntry) entries.add(pageOf(each));
    for (const importer of info?.importers ?? []) seen.add(importer);
  }
  known.set(id, entries);
  return entries;
}

/** `…/entrypoints/workspace/index.html` is the workspace, and so is `workspace.html`. */
function pageOf(entry: string): string {
  return /([\w-]+)(?:\/index)?\.html/.exec(entry)?.[1] ?? 'page';
}
