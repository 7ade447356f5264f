/** @param {readonly string[]} names */
const npm = (...names) => `^node_modules/(${names.join('|')})/`;
/**
 * A folder imports itself and what is listed, and nothing else.
 * @param {string} folder
 * @param {readonly string[]} may
 * @param {string} comment
 */
const only = (folder, may, comment) => ({
  name: `${folder.replaceAll('/', '-')}-boundary`,
  comment,
  severity: 'error',
  from: { path: `^${folder}/` },
  to: { pathNot: [`^${folder}/`, ...may] },
});

export default {
  forbidden: [
    only(
      'lib/domain',
      [npm('zod', 'uuid', 'chrono-node')],
      'Domain rules know nothing of browsers, databases or screens.',
    ),
    only(
      'lib/documents',
      ['^lib/(domain|text)/'],
      'A builder turns released records into a document.',
    ),
    only(
      'lib/export',
      ['^lib/documents/', npm('fflate')],
      'A renderer sees a document and nothing else.',
    ),
    only(
      'lib/storage',
      ['^lib/domain/', npm('dexie', 'zod', '@noble', '@scure')],
      'Storage stores.',
    ),
    {
      name: 'only-the-vault-seals',
      comment: 'What is encrypted at rest, and how, is decided in one folder.',
      severity: 'error',
      from: { path: '^lib/storage/', pathNot: '^lib/storage/vault/' },
      to: { path: npm('@noble', '@scure') },
    },
    only(
      'lib/browser',
      ['^lib/domain/', npm('wxt', 'zod', 'age-encryption')],
      'The only place that names extension or page APIs.',
    ),
    only('lib/text', ['^lib/domain/'], 'Words, by language.'),
    only(
      'lib/workflows',
      ['^lib/', npm('dexie', 'ical\\.js')],
      'A workflow joins layers; it never draws.',
    ),
    only(
      'components',
      [
        '^lib/(domain|workflows|storage|text|browser)/',
        '^lib/documents/(document|edit-sections|chart-geometry|letterhead)',
        '^lib/export/formats',
        npm('react', 'react-dom', '@types/react', 'dexie', '@radix-ui', 'lucide-react'),
        npm('d3-scale', 'd3-shape', '@types/d3-scale', '@types/d3-shape'),
      ],
      'Screens.',
    ),
    {
      name: 'only-charts-draw',
      comment: 'How a chart is drawn, and by which library, is decided in one folder.',
      severity: 'error',
      from: { path: '^components/', pathNot: '^components/charts/' },
      to: { path: npm('d3-scale', 'd3-shape', '@types/d3-scale', '@types/d3-shape') },
    },
    {
      name: 'only-hooks-read-storage',
      comment: 'Every live query has one home, a use-*.ts file.',
      severity: 'error',
      from: { path: '^components/', pathNot: '/use-[^/]+\\.tsx?$' },
      to: { path: '^lib/storage/' },
    },
    {
      name: 'migrations-are-frozen',
      comment: 'Migrations describe rows as they were.',
      severity: 'error',
      from: { path: '^lib/storage/migrations' },
      to: { path: '^lib/domain/' },
    },
    {
      name: 'entrypoints-are-leaves',
      comment: 'Nobody imports an entry point or a test.',
      severity: 'error',
      from: { path: '^(lib|components)/' },
      to: { path: '^(entrypoints|tests|scripts)/' },
    },
    {
      name: 'no-cycles',
      comment: 'A cycle is one thing in two files.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolves',
      comment: 'Every import exists.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' }, // The alias @/ is there, with the baseUrl it is read with.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
