import type { Entry, Layout } from '../azure/layout';
import { usesIn } from '../azure/layout/entry';
import { type Scope, Subscription, scopeKey } from '../azure/scope';
import type { Removal } from '../removals';
import { nodeOf } from '../values';
import type { Share } from './clusters';
import { authorizesByAzure } from './entra';
import { purgeable, secretsToDelete } from './leftovers';
import { code, list } from './markdown';
import type { MigrationSteps } from './phases';
import {
  entryLabel,
  isCluster,
  isIdentity,
  isInMadeGroup,
  isResourceGroup,
  isRoleAssignment,
  isVault,
  scopeLabel,
  subscriptionOf,
} from './places';
import { removalRights } from './rights-removals';
import {
  ACCESS,
  CONTRIBUTOR,
  DEPLOYER,
  IDENTITY_CONTRIBUTOR,
  KUBERNETES_CONTRIBUTOR,
  KUBERNETES_USER,
  KUBERNETES_WRITER,
  type Right,
  VAULT_ACCESS,
  VAULT_CONTRIBUTOR,
  VAULT_ROLES,
} from './roles';

export interface RightsInput {
  readonly azure: Layout;
  readonly shares: readonly Share[];
  /** Whether a value of a resource that exists is handed over. */
  isAsked(entry: Entry): boolean;
  /** Whether there is a deployment at all. */
  readonly deploys: boolean;
  readonly removals: readonly Removal[];
  readonly migration: MigrationSteps | undefined;
}

/** The least built-in roles for a deployment, for reaching its clusters, and for cleaning up. */
export function rightsOf(input: RightsInput): readonly Right[] {
  return new Rights(input).all();
}

/** Whether a role assigns roles; others that do stand beside the table. */
export function assignsRoles({ role }: Right): boolean {
  return role === ACCESS || role === VAULT_ACCESS;
}

class Rights {
  private readonly found: Right[] = [];
  /** Roles by scope. */
  private readonly had = new Map<string, Set<string>>();
  /** The groups that the deployment makes, by the key of what is in them. */
  private readonly made: ReadonlySet<string>;

  constructor(private readonly input: RightsInput) {
    this.made = new Set(input.azure.entries.filter(isInMadeGroup).map(({ scope }) => scopeKey(scope)));
  }

  public all(): readonly Right[] {
    const { entries } = this.input.azure;
    const written = entries.filter((entry) => entry.written);
    if (this.input.deploys) this.main(written.filter(isResourceGroup));
    const rest = written.filter((entry) => !isResourceGroup(entry));
    const scopes = new Map(rest.map((entry) => [scopeKey(this.grantable(entry)), this.grantable(entry)]));
    for (const [key, scope] of scopes) {
      const own = rest.filter((entry) => scopeKey(this.grantable(entry)) === key);
      this.resources(
        scope,
        own.filter((entry) => !isRoleAssignment(entry)),
      );
      this.assignments(scope, own.filter(isRoleAssignment));
    }
    this.existing(
      entries.filter((entry) => !entry.written),
      written,
    );
    this.found.push(...removalRights(this.input.removals, this.found));
    if (this.input.migration === undefined) this.cleaningUp(entries);
    return this.found;
  }

  // Nobody can be given a right on a group that is not there yet.
  private grantable({ scope }: Entry): Scope {
    if (!this.made.has(scopeKey(scope))) return scope;
    return { kind: 'subscription', subscription: subscriptionOf(scope) };
  }

  private main(groups: readonly Entry[]): void {
    const { mainScope } = this.input.azure;
    if (groups.length > 0) this.add(mainScope, CONTRIBUTOR, `makes ${labels(groups)} and what is in it`);
    else if (!this.input.azure.entries.some((one) => one.written && scopeKey(one.scope) === scopeKey(mainScope))) {
      this.found.push({
        on: scopeLabel(mainScope),
        role: DEPLOYER,
        why: 'the deployment itself, which makes nothing there',
      });
    }
  }

  private resources(scope: Scope, entries: readonly Entry[]): void {
    if (entries.length === 0 || this.isContributor(scope)) return;
    const roles = new Map<string, Entry[]>();
    for (const entry of entries) {
      const role = contributorOf(entry.type);
      roles.set(role, [...(roles.get(role) ?? []), entry]);
    }
    // Contributor has all that the others have.
    if (roles.has(CONTRIBUTOR)) this.add(scope, CONTRIBUTOR, `writes ${labels(entries)}`);
    else for (const [role, own] of roles) this.add(scope, role, `writes ${labels(own)}`);
  }

  private assignments(scope: Scope, entries: readonly Entry[]): void {
    if (entries.length === 0) return;
    const targets = [...new Set(entries.map(({ target, scope: own }) => targetLabel(target, own)))];
    const why = `assigns roles on ${list(targets)}`;
    if (entries.every(isVaultRole)) {
      this.add(scope, VAULT_ACCESS, why);
      return;
    }
    // It can deploy nothing by itself.
    if (!this.canDeploy(scope))
      this.found.push({ on: scopeLabel(scope), role: DEPLOYER, why: 'the deployment of the roles' });
    this.add(scope, ACCESS, why);
  }

  private existing(existing: readonly Entry[], written: readonly Entry[]): void {
    const targets = this.input.shares.flatMap(({ targets }) => targets.map(({ entry }) => entry));
    const acting = this.keys(written.map(({ construct }) => construct._identity.actsAs));
    const uses = written.flatMap(({ body }) => usesIn(body)).filter(({ path }) => path[0] === 'properties');
    const used = this.keys(uses.map(({ target }) => target));
    for (const entry of this.input.azure.entries.filter((one) => isCluster(one) && targets.includes(one))) {
      const on = whereLabel(entry);
      if (!this.isContributor(entry.scope)) {
        this.found.push({ on, role: KUBERNETES_USER, why: 'credentials for kubectl' });
        if (this.input.migration?.phase === 'remove') {
          this.found.push({ on, role: KUBERNETES_CONTRIBUTOR, why: 'takes pod identity away, where it is the add-on' });
        }
      }
      // No role on the cluster itself, Contributor neither, lets anybody at what is in it then.
      if (authorizesByAzure(entry)) this.found.push({ on, role: KUBERNETES_WRITER, why: 'applies the manifests' });
    }
    for (const entry of existing) {
      if (this.isContributor(entry.scope)) continue;
      if (acting.has(entry.key)) {
        this.found.push({
          on: whereLabel(entry),
          role: 'Managed Identity Operator',
          why: 'lets a cluster act as it',
        });
      } else if (
        (used.has(entry.key) || this.input.isAsked(entry)) &&
        !targets.includes(entry) &&
        !this.canRead(entry)
      ) {
        this.found.push({ on: whereLabel(entry), role: 'Reader', why: 'reads its properties' });
      }
    }
  }

  private cleaningUp(entries: readonly Entry[]): void {
    const secrets = secretsToDelete(entries);
    for (const [vault, own] of secrets) {
      const why = `clean-up: deletes ${labels(own)}`;
      this.found.push({
        on: whereLabel(vault),
        role: `${dataRoles(own)}; or an access policy with \`delete\``,
        why,
      });
    }
    const vaults = new Map<string | undefined, Entry[]>();
    for (const vault of purgeable(entries)) {
      const subscription = subscriptionOf(vault.scope);
      vaults.set(subscription, [...(vaults.get(subscription) ?? []), vault]);
    }
    for (const [subscription, own] of vaults) {
      const scope: Scope = { kind: 'subscription', subscription };
      if (this.isContributor(scope)) continue;
      this.found.push({
        on: scopeLabel(scope),
        role: 'Key Vault Purge Operator',
        why: `clean-up: purges ${labels(own)}`,
      });
    }
  }

  private keys(resources: readonly unknown[]): ReadonlySet<string | undefined> {
    return new Set(resources.map((one) => this.input.azure.keyOf(one)));
  }

  private add(scope: Scope, role: string, why: string): void {
    const key = scopeKey(scope);
    this.had.set(key, (this.had.get(key) ?? new Set()).add(role));
    this.found.push({ on: scopeLabel(scope), role, why });
  }

  // What is had on a subscription is had on its groups.
  private roles(scope: Scope): ReadonlySet<string> {
    const above = scopeKey({ kind: 'subscription', subscription: subscriptionOf(scope) });
    return new Set([...(this.had.get(scopeKey(scope)) ?? []), ...(this.had.get(above) ?? [])]);
  }

  private isContributor(scope: Scope): boolean {
    return this.roles(scope).has(CONTRIBUTOR);
  }

  private canDeploy(scope: Scope): boolean {
    return [...this.roles(scope)].some((role) => role !== ACCESS);
  }

  private canRead(entry: Entry): boolean {
    const roles = this.roles(entry.scope);
    if (roles.has(ACCESS)) return true;
    return (
      (isIdentity(entry) && roles.has(IDENTITY_CONTRIBUTOR)) ||
      (isVault(entry) && (roles.has(VAULT_CONTRIBUTOR) || roles.has(VAULT_ACCESS)))
    );
  }
}

function contributorOf(type: string): string {
  const provider = type.split('/')[0]?.toLowerCase();
  if (provider === 'microsoft.managedidentity') return IDENTITY_CONTRIBUTOR;
  return provider === 'microsoft.keyvault' ? VAULT_CONTRIBUTOR : CONTRIBUTOR;
}

function targetLabel(target: Entry | Subscription | undefined, scope: Scope): string {
  if (target === undefined || Subscription.isSubscription(target)) return scopeLabel(scope);
  return isResourceGroup(target) ? scopeLabel(scope) : `the ${entryLabel(target)}`;
}

function whereLabel(entry: Entry): string {
  const subscription = subscriptionOf(entry.scope);
  return `the ${entryLabel(entry)}${subscription === undefined ? '' : ` in the subscription ${code(subscription)}`}`;
}

function isVaultRole(entry: Entry): boolean {
  const { target } = entry;
  const id = roleIdOf(entry);
  return id !== undefined && VAULT_ROLES.includes(id) && target !== undefined && 'key' in target && isVault(target);
}

/** The id of the role that an assignment assigns, in lower case. */
export function roleIdOf(entry: Entry): string | undefined {
  const { roleDefinitionId } = (entry.body.properties ?? {}) as Readonly<Record<string, unknown>>;
  const node = nodeOf(roleDefinitionId);
  const value = node?.kind === 'variable' ? nodeOf(node.value) : node;
  const id = value?.kind === 'call' ? value.args.at(-1) : undefined;
  return typeof id === 'string' ? id.toLowerCase() : undefined;
}

function dataRoles(entries: readonly Entry[]): string {
  const kinds = new Set(
    entries.map(({ type }) =>
      type.toLowerCase().endsWith('/secrets') ? 'Key Vault Secrets Officer' : 'Key Vault Crypto Officer',
    ),
  );
  return [...kinds].join(' and ');
}

function labels(entries: readonly Entry[]): string {
  return list(entries.map((entry) => `the ${entryLabel(entry)}`));
}
