import type { Cluster, Credential } from '../estate/azure';
import { textOf } from '../estate/value';
import { isWithin } from './typo';
import type { View } from './view';

/** Of which cluster an issuer is. */
export type Issued =
  | { readonly kind: 'proven'; readonly cluster: Cluster }
  | { readonly kind: 'near'; readonly cluster: Cluster; readonly how: string }
  | { readonly kind: 'unknown'; readonly why: string };

/** As many clusters are compared letter by letter. */
const MOST = 100;

/** The cluster that a credential trusts, or was meant to trust. */
export function clusterOf(view: View, { issuer }: Credential): Issued {
  const cluster = view.clusterByIssuer(issuer);
  if (cluster !== undefined) return { kind: 'proven', cluster };
  const text = textOf(issuer);
  if (text === undefined) return { kind: 'unknown', why: 'the issuer is not known' };
  for (const one of view.estate.azure.clusters.slice(0, MOST)) {
    const wanted = textOf(one.issuer);
    const how = wanted === undefined ? undefined : nearIssuer(text, wanted);
    if (how !== undefined) return { kind: 'near', cluster: one, how };
  }
  return { kind: 'unknown', why: 'no cluster of these files is known to have it' };
}

const AKS = /^https?:\/\/([a-z0-9]+)\.oic\.prod-aks\.azure\.com\/([^/]+)\/([^/]+)\/?$/i;

/** How an issuer fails to be another one that was meant; undefined where it means something else. */
export function nearIssuer(written: string, wanted: string): string | undefined {
  if (written === wanted) return undefined;
  if (written.trim() === wanted) return 'has blanks around it';
  const [one, other] = [written, wanted].map((text) => text.trim().replace(/\/+$/, ''));
  if (one === undefined || other === undefined) return undefined;
  if (one === other)
    return written.length < wanted.length ? 'lacks the slash at the end' : 'has a slash too many at the end';
  if (one.toLowerCase() === other.toLowerCase()) return 'differs in capitals, which count';
  const [plain, expected] = [one, other].map((text) => text.toLowerCase().replace(/^https?:\/\//, ''));
  if (plain === expected) return 'begins with another protocol';
  const [, region, tenant, id] = AKS.exec(written.trim()) ?? [];
  const [, itsRegion, itsTenant, itsId] = AKS.exec(wanted) ?? [];
  // The last part is made up for each cluster, so that it tells which one was meant.
  if (id !== undefined && id.length > 8 && id.toLowerCase() === itsId?.toLowerCase()) {
    if (region?.toLowerCase() !== itsRegion?.toLowerCase()) return `has another region, ${region}`;
    if (tenant?.toLowerCase() !== itsTenant?.toLowerCase()) return `has another tenant, ${tenant}`;
  }
  return one.length > 40 && isWithin(one, other, 2) ? 'is mistyped' : undefined;
}
