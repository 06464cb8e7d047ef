import type { ApiObject } from 'cdk8s';
import { placeOf } from '../declaration';
import { type Code, finding } from '../diagnostics';
import { manifestText, valuesOf } from '../values';
import { guard } from './guard';
import { describe, isJson, type Manifest, setSorted } from './manifest';
import { afterRendering, reportRendered } from './render';
import { CLIENT_ID_ANNOTATION, EXPIRATION_ANNOTATION, TENANT_ID_ANNOTATION } from './vocabulary';

/** What a ServiceAccount is annotated with. */
export interface ServiceAccountAnnotations {
  readonly clientId: string;
  readonly tenantId: string | undefined;
  readonly tokenExpirationSeconds: number | undefined;
}

/** Annotates a ServiceAccount whenever it is rendered. What the user has set differently is a finding. */
export function annotateServiceAccount(object: ApiObject, annotations: ServiceAccountAnnotations): void {
  const say = (code: Code, message: string, help: string, property: string): void => {
    reportRendered(finding(code, { ...placeOf(object), property }, message, help));
  };
  afterRendering(object, (manifest: Manifest) => {
    const what = describe(manifest);
    if (manifest.kind !== 'ServiceAccount') {
      say('AZWI204', `${what} is no ServiceAccount.`, 'Pass a ServiceAccount as `serviceAccount`.', 'kind');
      return;
    }
    const metadata = isJson(manifest.metadata) ? manifest.metadata : {};
    const given = isJson(metadata.annotations) ? metadata.annotations : {};
    for (const [key, value] of Object.entries(textOf(annotations))) {
      const before = given[key];
      if (before !== undefined && before !== value) {
        say(
          'AZWI202',
          `${what} has ${key}: ${JSON.stringify(before)}, but its identity says ${JSON.stringify(value)}.`,
          'A ServiceAccount has one identity. Take the annotation away, or declare one WorkloadIdentity for it.',
          `metadata.annotations.${key}`,
        );
      } else setSorted(given, key, value);
    }
    if (metadata.annotations !== given) setSorted(metadata, 'annotations', given);
    if (metadata.namespace === undefined) {
      say(
        'AZWI201',
        `${what} has no namespace; the credential's subject cannot be made without one.`,
        "Give the chart a namespace: new Chart(app, 'name', { namespace: 'default' }), or say it in metadata.namespace.",
        'metadata.namespace',
      );
    }
    guard(manifest, valuesOf(object));
  });
}

/** The annotations as they stand in a manifest. */
export function textOf(annotations: ServiceAccountAnnotations): Readonly<Record<string, string>> {
  const { clientId, tenantId, tokenExpirationSeconds } = annotations;
  return {
    [CLIENT_ID_ANNOTATION]: manifestText(clientId),
    ...(tenantId === undefined ? {} : { [TENANT_ID_ANNOTATION]: manifestText(tenantId) }),
    ...(tokenExpirationSeconds === undefined ? {} : { [EXPIRATION_ANNOTATION]: String(tokenExpirationSeconds) }),
  };
}
