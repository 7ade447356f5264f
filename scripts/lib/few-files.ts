import type { Plugin } from 'vite';

/** The page that must open fastest: what it shares with any other page is one file. */
const FASTEST = 'sidepanel';

/** What a page needs before it can read anything where there is a vault, and nobody else does. */
const OPENS_ROWS = 'open-rows';

/** Loaded seldom: never put together with what every page loads. */
const SELDOM = /node_modules|\/vault\//;

/** Parts of the panel that share so much with the workspace that it is a file by itself. */
const LARGE_PARTS = ['WrapUp', 'Palette', 'WorthKnowing'];

/** What so many parts of one page share that are loaded on demand is in one file. */
const MANY_PARTS = 3;

/**
 * Puts what a page needs into as few files as there are ways of needing it, instead of one for each
 * small module: a page of an extension asks the browser for each file by itself, and twenty of them
 * take longer than to run what is in them. Each rule holds for what a module imports as well, because
 * whoever needs the module needs that too: no file waits for another that waits for it.
 */
export function fewFiles(): Plugin {
  return {
    name: 'coachside:few-files',
    outputOptions(options) {
      // A worker or the background is one file by itself.
      if (options.format !== 'es' || options.codeSplitting === false) return null;
      const usersOf = findUsers();
      // A file takes along what its modules import, unless one of those before it has that.
      const files = [neededAtOnce, opensRows, sharedByPages, sharedWithinPage];
      return {
        ...options,
        codeSplitting: {
          groups: files.map((fileOf, index) => ({
            name: (id, graph) =>
              fileOf(usersOf(id, graph), { id, usersOf: (other) => usersOf(other, graph) }),
            debugName: fileOf.name,
            priority: files.length - index,
          })),
        },
      };
    },
  };
}

interface Users {
  /** The pages that can't do without a module. */
  pages: ReadonlySet<string>;
  /** What is loaded on demand and can't do without it, by the module it begins with. */
  parts: ReadonlySet<string>;
  /** The pages that use it at some time. */
  everUsedBy: ReadonlySet<string>;
}

interface Module {
  id: string;
  usersOf: (id: string) => Users;
}

/** The file of what pages can't do without; none where it is left to the bundler. */
function neededAtOnce({ pages, parts, everUsedBy }: Users): string | null {
  if (pages.size > 1) {
    return pages.has(FASTEST) ? 'shared' : `shared-${[...pages].toSorted().join('-')}`;
  }
  const [page] = pages;
  // Never what only the page itself uses: whoever loaded the page's own file would start that page.
  if (page === undefined || parts.size === 0) return null;
  return page === FASTEST || everUsedBy.size === 1 ? `${page}-and-later` : `${page}-and-all-later`;
}

/** The file that opens the rows of a vault. */
function opensRows({ pages, parts }: Users): string | null {
  return pages.size === 0 && [...parts].some((part) => nameOf(part) === OPENS_ROWS)
    ? 'sealed-rows'
    : null;
}

/** The file of what is loaded on demand, by the panel and by the workspace. */
function sharedByPages({ pages, parts, everUsedBy }: Users, { id, usersOf }: Module) {
  if (pages.size > 0 || everUsedBy.size < 2 || parts.size < 2 || SELDOM.test(id)) return null;
  const ofPanel = [...parts].filter((part) => usersOf(part).everUsedBy.has(FASTEST));
  const [only, another] = ofPanel.map(nameOf);
  if (only === undefined) return null;
  return another === undefined && LARGE_PARTS.includes(only) ? `later-with-${only}` : 'later';
}

/** The file of what several parts of one page share that are loaded on demand. */
function sharedWithinPage({ pages, parts, everUsedBy }: Users, { id }: Module) {
  const [page, another] = everUsedBy;
  if (pages.size > 0 || page === undefined || another !== undefined || SELDOM.test(id)) return null;
  const fewest = page === FASTEST ? 2 : MANY_PARTS;
  return parts.size >= fewest ? `${page}-later` : null;
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

function alwaysUsing(id: string, graph: Graph): Pick<Users, 'pages' | 'parts'> {
  const seen = new Set([id]);
  const pages = new Set<string>();
  const parts = new Set<string>();
  for (const each of seen) {
    const info = graph.getModuleInfo(each);
    if (info?.isEntry) pages.add(pageOf(each));
    if (info?.dynamicImporters.length) parts.add(each);
    for (const importer of info?.importers ?? []) seen.add(importer);
  }
  return { pages, parts };
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

/** `…/components/wrapup/WrapUp.tsx` is `WrapUp`. */
function nameOf(module: string): string {
  return /([\w-]+)\.\w+$/.exec(module)?.[1] ?? module;
}
