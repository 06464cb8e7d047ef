/** The project that moves workloads: a declaration that a person would have written, and their manifests. */
import { printYaml } from '../../files';
import { compare } from '../match';
import type { MigrationPlan, Move } from '../plan';
import { HELPER_FILE } from './helper-file';
import { accountsFile, byNamespace, type ClusterOfProject, hasAccountsApart, manifestsFile } from './layout';
import { mainFile } from './main-file';
import { accountObject } from './new-account';
import { readme } from './readme';
import { scrubbedAccount, scrubbedWorkload } from './scrub';

export interface ProjectOptions {
  readonly cluster: ClusterOfProject;
  /** Version of cdk8s-azwi that the project asks for, such as `0.1.0`. */
  readonly version: string;
}

export type { ClusterOfProject } from './layout';

/** Versions that the generated project asks for, beside our own. */
const VERSIONS = { cdk8s: '^2.70.0', constructs: '^10.4.0', tsx: '^4.23.0', typescript: '^5.9.0' } as const;

/** The files of the project, by their path in its folder. */
export function projectFiles(plan: MigrationPlan, options: ProjectOptions): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  files.set('package.json', packageFile(options.version));
  files.set('tsconfig.json', TSCONFIG);
  files.set('cdk8s.yaml', 'language: typescript\napp: npx tsx src/main.ts\noutput: dist\n');
  files.set('.gitignore', 'node_modules/\n');
  files.set('README.md', readme(plan, options.cluster));
  files.set('src/main.ts', mainFile(plan, options.cluster));
  files.set('src/migration.ts', HELPER_FILE);
  for (const [namespace, moves] of byNamespace(plan.moves)) {
    const accounts = accountsOf(moves);
    const apart = hasAccountsApart(moves);
    if (apart && accounts.length > 0) files.set(accountsFile(namespace), printYaml(accounts));
    files.set(manifestsFile(namespace), printYaml([...(apart ? [] : accounts), ...moves.map(manifestOf)]));
  }
  return files;
}

function manifestOf({ workload }: Move): unknown {
  return scrubbedWorkload(workload.object, workload.templatePath);
}

function accountsOf(moves: readonly Move[]): readonly unknown[] {
  const found = new Map<string, unknown>();
  for (const { account } of moves) {
    const object =
      account.origin === 'new'
        ? accountObject(account)
        : account.object === undefined
          ? undefined
          : scrubbedAccount(account.object);
    if (object !== undefined) found.set(account.name, object);
  }
  return [...found].sort(([a], [b]) => compare(a, b)).map(([, object]) => object);
}

function packageFile(version: string): string {
  const { cdk8s, constructs, ...tools } = VERSIONS;
  const content = {
    name: 'workload-identity',
    version: '1.0.0',
    private: true,
    scripts: { synth: 'tsx src/main.ts', record: 'cdk8s-azwi record', check: 'tsc --noEmit' },
    dependencies: { cdk8s, 'cdk8s-azwi': `^${version}`, constructs },
    devDependencies: { '@types/node': '^20.0.0', ...tools },
  };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}

const TSCONFIG = `${JSON.stringify(
  {
    compilerOptions: {
      target: 'ES2022',
      module: 'CommonJS',
      moduleResolution: 'Node10',
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      types: ['node'],
    },
    include: ['src'],
  },
  undefined,
  2,
)}\n`;
