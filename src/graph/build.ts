import {
  accountOfSubject,
  type Chain,
  chainsOf,
  clusterOf,
  grantName,
  type LinkKind,
  type LinkStatus,
  linksOf,
  statusOf,
  takesWebhookTokens,
  type View,
  viewOf,
} from '../chain';
import type { Place } from '../diagnostics';
import type { Credential, Grant } from '../estate/azure';
import type { Estate } from '../estate/estate';
import { textOf } from '../estate/value';
import { Collection, type Draft } from './collection';
import type { Graph, GraphChain } from './model';

/** Who can reach what in an estate. */
export function graphOf(estate: Estate): Graph {
  return new Builder(estate).graph();
}

const [WORKLOAD, ACCOUNT, CREDENTIAL, IDENTITY, GRANT, RESOURCE] = [0, 1, 2, 3, 4, 5] as const;

class Builder {
  private readonly all = new Collection();
  private readonly view: View;

  constructor(private readonly estate: Estate) {
    this.view = viewOf(estate);
  }

  graph(): Graph {
    const { identities, credentials, vaults, grants } = this.estate.azure;
    for (const { key, name, place } of identities)
      this.all.node(IDENTITY, key, () => ({ label: `identity ${name}`, detail: '', place: placeText(place()) }));
    for (const { key, name, place } of vaults)
      this.all.node(RESOURCE, key, () => ({ label: `vault ${name}`, detail: '', place: placeText(place()) }));
    credentials.forEach((one, index) => {
      this.credential(one, index);
    });
    grants.forEach((one, index) => {
      this.grant(one, index);
    });
    const chains = chainsOf(this.estate).map((chain, index) => this.chain(chain, index));
    return this.all.graph(chains);
  }

  private account(key: string): Draft {
    return this.all.node(ACCOUNT, key, () => {
      const [account] = this.view.accountsByKey.get(key) ?? [];
      return {
        label: `ServiceAccount ${key.replace(/^\//, '')}`,
        detail: account === undefined ? 'not in these files' : '',
        place: account === undefined ? '' : placeText(account.place()),
      };
    });
  }

  private credential(one: Credential, index: number): void {
    const subject = textOf(one.subject);
    const node = this.all.node(CREDENTIAL, String(index), () => ({
      label: `credential ${one.name || 'without a known name'}`,
      detail: subject ?? 'subject not known',
      place: placeText(one.place()),
    }));
    this.nodes.set(one, node);
    if (subject !== undefined) {
      const account = accountOfSubject(subject);
      const from =
        account === undefined
          ? this.all.node(ACCOUNT, `subject ${subject}`, () => ({ label: subject, detail: 'a subject', place: '' }))
          : this.account(account);
      this.all.edge(from, node, ...this.trustOf(one));
    }
    const identity = this.all.node(IDENTITY, one.identity, () => {
      return { label: `identity ${one.identityName}`, detail: 'not in these files', place: '' };
    });
    this.all.edge(node, identity, 'proven', '');
  }

  private readonly nodes = new Map<Credential | Grant, Draft>();

  private trustOf(one: Credential): readonly [LinkStatus, string] {
    const issued = clusterOf(this.view, one);
    if (issued.kind === 'near') return ['broken', `the issuer ${issued.how}`];
    // Whom a credential for another platform is for is none of our business.
    const account = accountOfSubject(textOf(one.subject) ?? '');
    if (account !== undefined && takesWebhookTokens(one) === false) return ['broken', 'the audience is another one'];
    if (account !== undefined && !this.view.accountsByKey.has(account))
      return ['unknown', 'the ServiceAccount is not in these files'];
    return issued.kind === 'unknown' ? ['unknown', `the issuer: ${issued.why}`] : ['proven', ''];
  }

  private grant(one: Grant, index: number): void {
    const identity = this.view.identityByPrincipalId(one.principal);
    const mistaken = identity === undefined ? this.view.identityByClientId(one.principal) : undefined;
    const whose = identity ?? mistaken;
    if (whose === undefined) return;
    const place = placeText(one.place());
    const node = this.all.node(GRANT, String(index), () => ({ label: grantName(one), detail: one.targetLabel, place }));
    this.nodes.set(one, node);
    const from = this.all.node(IDENTITY, whose.key, () => ({ label: `identity ${whose.name}`, detail: '', place: '' }));
    if (mistaken === undefined) this.all.edge(from, node, 'proven', '');
    else this.all.edge(from, node, 'broken', 'it is for the client id, where the principal id belongs');
    const target = this.all.node(RESOURCE, one.target ?? `of ${one.targetLabel}`, () => {
      return { label: one.targetLabel, detail: '', place: '' };
    });
    this.all.edge(node, target, 'proven', '');
  }

  private chain(chain: Chain, index: number): GraphChain {
    const { user, identity, trust, reaches, credentials } = chain;
    const place = placeText(user.place());
    const node = this.all.node(WORKLOAD, String(index), () => ({ label: user.title, detail: '', place }));
    const account = this.account(user.account);
    this.all.edge(node, account, ...this.told(chain, 'label', 'service account'));
    if (trust?.kind === 'near') {
      this.all.edge(account, this.nodes.get(trust.near.credential), 'broken', `the subject ${trust.near.miss.how}`);
    }
    const toIdentity = identity === undefined ? undefined : this.identity(identity.key, identity.name);
    if (credentials.length === 0 && trust?.kind !== 'near') {
      this.all.edge(account, toIdentity, ...this.told(chain, 'client id', 'identity', 'credential'));
    }
    for (const reach of reaches) {
      const { need, vault, grant, status } = reach;
      const name = textOf(need.vault) ?? 'a vault';
      const target = this.all.node(RESOURCE, vault?.key ?? `vault ${name}`, () => {
        return { label: `vault ${name}`, detail: 'not in these files', place: '' };
      });
      if (grant !== undefined && this.nodes.has(grant)) {
        this.all.edge(
          this.nodes.get(grant),
          target,
          status,
          status === 'broken' ? 'it does not let anybody read there' : '',
        );
      } else {
        const own = reach.identity === undefined ? undefined : this.identity(reach.identity.key, reach.identity.name);
        const why = status === 'broken' ? 'needed, and not granted' : 'needed; what is granted is not known';
        this.all.edge(own ?? toIdentity ?? node, target, status, why);
      }
    }
    return { node: node.key, status: statusOf(chain.links), links: chain.links.map(linkOf) };
  }

  private identity(key: string, name: string): Draft {
    return this.all.node(IDENTITY, key, () => ({ label: `identity ${name}`, detail: '', place: '' }));
  }

  private told(chain: Chain, ...kinds: LinkKind[]): readonly [LinkStatus, string] {
    const links = linksOf(chain, ...kinds);
    const status = statusOf(links);
    return [status, status === 'proven' ? '' : (links.find((one) => one.status === status)?.text ?? '')];
  }
}

function linkOf({ kind, status, text, place, codes = [] }: Chain['links'][number]): GraphChain['links'][number] {
  return { kind, status, text, place: place === undefined ? '' : placeText(place()), codes };
}

/** Where something is, as `file:line`. */
export function placeText({ file, line }: Place): string {
  if (file === undefined) return '';
  return line === undefined ? file : `${file}:${line}`;
}
