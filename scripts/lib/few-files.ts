import type { Plugin } from 'vite';

/** The page that must open fastest: what it shares with any other page is one file. */
const FASTEST = 'sidepanel';

/**
 * Puts what a page can't do without into as few files as there are sets of pages that share it,
 * instead of one for each small module: a page of an extension asks the browser for each file by
 * itself, and twenty of them take longer than to run what is in them.
 */
export function fewFiles(): Plugin {
  return {
    name: 'coachside:few-files',
    outputOptions(options) {
      // A worker or the background is one file by itself.
      if (options.format !== 'es' || options.codeSplitting === false) return null;
      const usersOf = findUsers();
      return {
        ...options,
        codeSplitting: { groups: [{ name: (id, graph) => fileOf(usersOf(id, graph)) }] },
      };
    },
  };
}

interface Users {
  /** The pages that can't do without a module. */
  pages: ReadonlySet<string>;
  /** Something that is loaded on demand can't either. */
  isForLater: boolean;
  /** The pages that use it at some time. */
  everUsedBy: ReadonlySet<string>;
}

/** The file that a module is put into, by its users; none where it is left to the bundler. */
function fileOf({ pages, isForLater, everUsedBy }: Users): string | null {
  if (pages.size > 1) {
    return pages.has(FASTEST) ? 'shared' : `shared-${[...pages].toSorted().join('-')}`;
  }
  const [page] = pages;
  // Never what only the page itself uses: whoever loaded the page's own file would start that page.
  if (page === undefined || !isForLater) return null;
  return page === FASTEST || everUsedBy.size === 1 ? `${page}-and-later` : null;
}

interface Graph {
  getModuleInfo(id: string): {
    isEntry: boolean;
    importers: readonly string[];
    dynamicImporters: readonly string[];
  } | null;
}

/** Tells who can't do without a module. */
function findUsers(): (id: string, graph: Graph) => Users {
  const known = new Map<string, Users>();
  return (id, graph) => {
    const found = known.get(id);
    if (found) return found;
    const users = { ...alwaysUsing(id, graph), everUsedBy: everUsing(id, graph) };
    known.set(id, users);
    return users;
  };
}

function alwaysUsing(id: string, graph: Graph): Pick<Users, 'pages' | 'isForLater'> {
  const seen = new Set([id]);
  const pages = new Set<string>();
  let isForLater = false;
  for (const each of seen) {
    const info = graph.getModuleInfo(each);
    if (info?.isEntry) pages.add(pageOf(each));
    if (info?.dynamicImporters.length) isForLater = true;
    for (const importer of info?.importers ?? []) seen.add(importer);
  }
  return { pages, isForLater };
}

function everUsing(id: string, graph: Graph): ReadonlySet<string> {
  const seen = new Set([id]);
  const pages = new Set<string>();
  for (const each of seen) {
    const info = graph.getModuleInfo(each);
    if (info?.isEntry) pages.add(pageOf(each));
    for (const importer of info?.importers ?? []) seen.add(importer);
    for (const importer of info?.dynamicImporters ?? []) seen.add(importer);
  }
  return pages;
}

/** `…/entrypoints/workspace/index.html` is the workspace, and so is `workspace.html`. */
function pageOf(entry: string): string {
  return /([\w-]+)(?:\/index)?\.html/.exec(entry)?.[1] ?? 'page';
}
