/** `src/main.ts` of a generated project. */
import { accountName, type MoveAccount } from '../accounts';
import type { PodIdentity } from '../custom-resources';
import type { MigrationPlan, Move } from '../plan';
import { type Placeholder, resourceKey } from '../resource-id';
import { accountsFile, byNamespace, type ClusterOfProject, hasAccountsApart, manifestsFile } from './layout';
import { accountObject } from './new-account';
import { commented, literal, Variables } from './text';

/** Names of what the program imports and of its own constants. */
const IMPORTED =
  'App Chart FederatedCredential Include ManagedCluster ManagedIdentity Migration ResourceGroup ServiceAccount WorkloadIdentity object';

export function mainFile(plan: MigrationPlan, cluster: ClusterOfProject): string {
  return new MainFile(plan, cluster).text();
}

/** Where the ServiceAccounts of a namespace stand: variables of a chart, and of the manifests in it. */
interface Home {
  readonly chart: string;
  readonly manifests: string;
}

class MainFile {
  private readonly variables = new Variables([...IMPORTED.split(' '), 'app', 'cluster', 'migration']);
  private readonly groups = new Map<string, string>();
  private readonly identities = new Map<string, string>();
  private readonly used = new Set<string>(['App', 'Migration']);
  private readonly lines: string[] = [];

  constructor(
    private readonly plan: MigrationPlan,
    private readonly cluster: ClusterOfProject,
  ) {}

  text(): string {
    this.declareCluster();
    for (const { identity } of this.plan.trusts) this.declareIdentity(identity);
    for (const [namespace, moves] of byNamespace(this.plan.moves)) this.declareNamespace(namespace, moves);
    this.declareRest();
    const from = (names: readonly string[]) => names.filter((name) => this.used.has(name)).join(', ');
    const ours = from([
      'App',
      'FederatedCredential',
      'ManagedCluster',
      'ManagedIdentity',
      'ResourceGroup',
      'ServiceAccount',
      'WorkloadIdentity',
    ]);
    const theirs = from(['Chart', 'Include']);
    return [
      ...(theirs === '' ? [] : [`import { ${theirs} } from 'cdk8s';`]),
      `import { ${ours} } from 'cdk8s-azwi';`,
      `import { ${from(['Migration', 'object'])} } from ${literal('./migration')};`,
      '',
      'const app = new App();',
      '',
      "// One after the other: 'trust', 'parallel', 'switch', 'remove'. README.md tells what to do in each.",
      "const migration = new Migration(app, 'trust');",
      '',
      ...this.lines,
      'app.synth();',
      'migration.writeScripts();',
      '',
    ].join('\n');
  }

  private declareCluster(): void {
    this.used.add('ManagedCluster');
    if ('issuer' in this.cluster) {
      this.add(
        `const cluster = ManagedCluster.fromIssuerUrl(app, 'Cluster', { issuerUrl: ${literal(this.cluster.issuer)} });`,
        '',
      );
      return;
    }
    const { name, resourceGroup } = this.cluster;
    const group = this.groupOf(undefined, resourceGroup);
    this.add(
      "const cluster = ManagedCluster.fromName(app, 'Cluster', {",
      `  name: ${literal(name)},`,
      `  resourceGroup: ${group},`,
      '});',
      '',
    );
  }

  private groupOf(subscription: string | undefined, name: string): string {
    const key = `${subscription}/${name}`.toLowerCase();
    const known = this.groups.get(key);
    if (known !== undefined) return known;
    this.used.add('ResourceGroup');
    const variable = this.variables.of(name, 'group');
    this.groups.set(key, variable);
    const props = [
      `name: ${literal(name)}`,
      ...(subscription === undefined ? [] : [`subscription: ${literal(subscription)}`]),
    ];
    this.add(
      `const ${variable} = ResourceGroup.fromName(app, ${id(variable)}, {`,
      ...props.map((one) => `  ${one},`),
      '});',
    );
    return variable;
  }

  private declareIdentity({ resource, clientId }: PodIdentity): void {
    const key = resourceKey(resource);
    if (this.identities.has(key)) return;
    const group = this.groupOf(resource.subscription, resource.resourceGroup);
    this.used.add('ManagedIdentity');
    const variable = this.variables.of(resource.name, 'identity');
    this.identities.set(key, variable);
    this.add(
      ...resource.placeholders.map((one) => `// To fill in: ${TO_FILL_IN[one.part](quoted(one.text))}`),
      ...(clientId === undefined ? [] : [`// Its client id was ${commented(clientId)}.`]),
      `const ${variable} = ManagedIdentity.fromName(app, ${id(variable)}, {`,
      `  name: ${literal(resource.name)},`,
      `  resourceGroup: ${group},`,
      '});',
      '',
    );
  }

  private declareNamespace(namespace: string, moves: readonly Move[]): void {
    for (const name of ['Chart', 'Include', 'WorkloadIdentity', 'object']) this.used.add(name);
    const chart = this.variables.of(namespace);
    const manifests = this.variables.of(namespace, 'manifests');
    this.add(
      `const ${chart} = new Chart(app, ${literal(namespace)}, { namespace: ${literal(namespace)} });`,
      `const ${manifests} = new Include(${chart}, ${id(manifests)}, { url: ${literal(manifestsFile(namespace))} });`,
      '',
    );
    const home = hasAccountsApart(moves) ? this.declareAccountsApart(namespace, moves) : { chart, manifests };
    const accounts = new Map<string, string>();
    for (const move of moves) {
      const { account, workload } = move;
      const known = accounts.get(account.name) ?? this.declareAccount(move, home);
      accounts.set(account.name, known);
      this.declareTrusts(move, home.chart, known);
      const template = workload.templatePath.map((step) => `/${step}`).join('');
      const old = accountName(workload.podSpec);
      const options = [
        `template: ${literal(template)}`,
        ...(old === account.name ? [] : [`serviceAccountName: ${literal(account.name)}`]),
        ...(move.proxySidecar ? [`proxySidecar: ${sidecar(move)}`] : []),
        ...(move.keepsLabel ? ['keepLabel: true'] : []),
      ];
      this.add(
        `migration.move(object(${manifests}, ${literal(workload.kind)}, ${literal(workload.name)}), ${known}, {`,
        ...options.map((one) => `  ${one},`),
        '});',
      );
    }
    this.add('');
  }

  private declareAccountsApart(namespace: string, moves: readonly Move[]): Home {
    const chart = this.variables.of(namespace, 'accounts');
    this.add(
      `// Apart from the workloads: these have "\${…}" of their own, which is not ours to replace.`,
      `const ${chart} = new Chart(app, ${literal(this.idApart(namespace))}, { namespace: ${literal(namespace)} });`,
    );
    if (!moves.some(({ account }) => isWritten(account))) {
      this.add('');
      return { chart, manifests: '' };
    }
    const manifests = this.variables.of(namespace, 'accounts', 'manifests');
    this.add(
      `const ${manifests} = new Include(${chart}, ${id(manifests)}, { url: ${literal(accountsFile(namespace))} });`,
      '',
    );
    return { chart, manifests };
  }

  // The id of each namespace's own chart is its name.
  private idApart(namespace: string): string {
    const taken = byNamespace(this.plan.moves);
    let found = `${namespace}-accounts`;
    while (taken.has(found)) found += '-apart';
    return found;
  }

  private declareAccount({ account, identity }: Move, home: Home): string {
    const { chart } = home;
    const variable = this.variables.of(account.name, 'access');
    this.add(
      `const ${variable} = new WorkloadIdentity(${chart}, ${id(variable)}, {`,
      '  cluster,',
      `  identity: ${this.identities.get(resourceKey(identity.resource))},`,
      ...this.accountProps(account, home, variable).map((one) => `  ${one},`),
      '});',
    );
    return variable;
  }

  private accountProps(account: MoveAccount, { chart, manifests }: Home, owner: string): readonly string[] {
    const { name, origin } = account;
    if (isWritten(account)) return [`serviceAccount: object(${manifests}, 'ServiceAccount', ${literal(name)})`];
    if (origin === 'new') return [`serviceAccountName: ${literal(name)}`];
    this.used.add('ServiceAccount');
    return [`serviceAccount: ServiceAccount.fromName(${chart}, ${id(`${owner}Account`)}, { name: ${literal(name)} })`];
  }

  private readonly trusted = new Set<string>();

  // Code asks for these by their client id; the ServiceAccount is annotated with the first alone.
  private declareTrusts({ account, identities }: Move, chart: string, known: string): void {
    for (const { resource } of identities.slice(1)) {
      const identity = this.identities.get(resourceKey(resource)) ?? '';
      const key = JSON.stringify([identity, account.namespace, account.name]);
      if (this.trusted.has(key)) continue;
      this.trusted.add(key);
      this.used.add('FederatedCredential');
      this.add(
        `new FederatedCredential(${chart}, ${id(`${known}-${identity}`)}, {`,
        `  identity: ${identity},`,
        '  issuer: cluster.oidcIssuerUrl,',
        `  subject: ${literal(`system:serviceaccount:${account.namespace}:${account.name}`)}, // the pods of ${known}`,
        '});',
      );
    }
  }

  private declareRest(): void {
    const left = this.plan.notMoved.filter((one) => one.usesBinding).map((one) => one.finding);
    const staying = [...left, ...this.plan.unread];
    if (staying.length > 0)
      this.add('// What still uses pod identity, or may. Take a line away when it is true no more.');
    for (const { message } of staying) this.add('migration.stays(', `  ${literal(message)},`, ');');
    if (staying.length > 0) this.add('');
    for (const { namespace, ...lists } of this.plan.removals) {
      const parts = Object.entries(lists).map(([list, all]) => `  ${list}: [${all.map(literal).join(', ')}],`);
      this.add('migration.removes({', `  namespace: ${literal(namespace)},`, ...parts, '});');
    }
    if (this.plan.removals.length > 0) this.add('');
  }

  private add(...lines: readonly string[]): void {
    this.lines.push(...lines);
  }
}

// A container has the port that the webhook takes.
function sidecar({ proxyPort }: Move): string {
  return proxyPort === undefined ? 'true' : `{ port: ${proxyPort} }`;
}

/** Whether the ServiceAccount stands among the manifests. */
function isWritten(account: MoveAccount): boolean {
  return account.origin === 'new' ? accountObject(account) !== undefined : account.object !== undefined;
}

const TO_FILL_IN: Readonly<Record<Placeholder['part'], (text: string) => string>> = {
  subscription: (text) => `the subscription of its group, for ${text}. As it is, it is that of the deployment.`,
  'resource group': (text) => `the name of its group, for ${text}.`,
  name: (text) => `its name, for ${text}.`,
  id: (text) => `its name and that of its group, for ${text}.`,
};

function quoted(text: string): string {
  return JSON.stringify(commented(text));
}

// With a capital, an id is never that of a chart, which is a namespace.
function id(variable: string): string {
  return literal(variable.charAt(0).toUpperCase() + variable.slice(1));
}
