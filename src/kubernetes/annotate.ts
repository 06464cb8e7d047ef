import type { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { placeOf } from '../declaration';
import { type Code, finding } from '../diagnostics';
import { rememberSettled } from '../estate/pods/bound';
import { manifestText } from '../values';
import { CLIENT_ID, EXPIRATION, TENANT_ID } from '../webhook/vocabulary';
import { agree } from './agreement';
import { expirationTextProblem } from './expiration';
import { describe, isJson, type Manifest, setSorted } from './manifest';
import { removalOf } from './patches';
import { afterRendering, reportRendered } from './render';

/** What a ServiceAccount is annotated with. */
export interface ServiceAccountAnnotations {
  readonly clientId: string;
  readonly tenantId: string | undefined;
  readonly tokenExpirationSeconds: number | undefined;
}

/**
 * Annotates a ServiceAccount whenever it is rendered, for the construct that asks for it. What the user has set
 * differently is a finding.
 */
export function annotateServiceAccount(
  object: ApiObject,
  annotations: ServiceAccountAnnotations,
  asker: IConstruct,
): void {
  const say = (code: Code, message: string, help: string, property: string): void => {
    reportRendered(finding(code, { ...placeOf(asker), construct: object.node.path, property }, message, help));
  };
  afterRendering(object, (manifest: Manifest) => {
    const what = describe(manifest);
    if (manifest.kind !== 'ServiceAccount') {
      say('AZWI204', `${what} is no ServiceAccount.`, 'Pass a ServiceAccount as `serviceAccount`.', 'kind');
      return;
    }
    const metadata = isJson(manifest.metadata) ? manifest.metadata : {};
    const given = isJson(metadata.annotations) ? metadata.annotations : {};
    const problem = expirationTextProblem(given[EXPIRATION]);
    if (problem !== undefined) {
      const property = `metadata.annotations.${EXPIRATION}`;
      say('AZWI203', `The token expiration of ${what} is wrong: ${problem}.`, 'Give 3600 to 86400.', property);
    }
    for (const [key, value] of Object.entries(annotationsOf(annotations, manifestText))) {
      const before = given[key];
      const removal = before === undefined ? removalOf(object, ['metadata', 'annotations', key], value) : undefined;
      if (removal !== undefined) {
        say(
          'AZWI202',
          `${what} has no ${key}: ${removal} takes it away, but its identity says ${JSON.stringify(value)}.`,
          'Take the patch away, or give the WorkloadIdentity another ServiceAccount.',
          `metadata.annotations.${key}`,
        );
      } else if (before !== undefined) {
        // As it was written: it means the same.
        if (agree(key, before, value)) continue;
        say(
          'AZWI202',
          `${what} has ${key}: ${JSON.stringify(before)}, but its identity says ${JSON.stringify(value)}.`,
          'A ServiceAccount has one identity. Take the annotation away, or declare one WorkloadIdentity for it.',
          `metadata.annotations.${key}`,
        );
      } else setSorted(given, key, value);
    }
    rememberSettled(manifest, [EXPIRATION, ...Object.keys(annotationsOf(annotations, (value) => value))]);
    if (metadata.annotations !== given) setSorted(metadata, 'annotations', given);
    if (metadata.namespace === undefined || metadata.namespace === '') {
      say(
        'AZWI201',
        `${what} has no namespace; the credential's subject cannot be made without one.`,
        "Give the chart a namespace: new Chart(app, 'name', { namespace: 'default' }), or say it in metadata.namespace.",
        'metadata.namespace',
      );
    }
  });
}

/** The annotations by key; `read` says what stands for a value. */
export function annotationsOf<T>(
  annotations: ServiceAccountAnnotations,
  read: (value: string) => T,
): Record<string, T | string> {
  const { clientId, tenantId, tokenExpirationSeconds } = annotations;
  return {
    [CLIENT_ID]: read(clientId),
    ...(tenantId === undefined ? {} : { [TENANT_ID]: read(tenantId) }),
    ...(tokenExpirationSeconds === undefined ? {} : { [EXPIRATION]: String(tokenExpirationSeconds) }),
  };
}
