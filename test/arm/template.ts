import { type ArmResource, type ReadTemplate, readTemplate, type TemplateOptions } from '../../src/arm';

/** Templates of tests, with what all of them have. */

const SCHEMA = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';

export const IDENTITY = 'Microsoft.ManagedIdentity/userAssignedIdentities';
export const CREDENTIAL = `${IDENTITY}/federatedIdentityCredentials`;

export function template(parts: object): object {
  return { $schema: SCHEMA, contentVersion: '1.0.0.0', resources: [], ...parts };
}

export function read(parts: object, options: TemplateOptions = {}): ReadTemplate {
  return readTemplate(JSON.stringify(template(parts), undefined, 2), 'main.json', options);
}

/** An identity, as a template declares it. */
export function identity(name: string, more: object = {}): object {
  return { type: IDENTITY, apiVersion: '2024-11-30', name, location: 'westeurope', ...more };
}

/** A nested template that sees its own parameters. */
export function nested(name: string, parts: object, more: object = {}, properties: object = {}): object {
  return {
    type: 'Microsoft.Resources/deployments',
    apiVersion: '2025-04-01',
    name,
    ...more,
    properties: {
      mode: 'Incremental',
      expressionEvaluationOptions: { scope: 'inner' },
      ...properties,
      template: template(parts),
    },
  };
}

/** `group/name` of each resource, with a question mark for what is not known. */
export function names({ resources }: ReadTemplate): readonly string[] {
  return resources.map(nameOf);
}

export function nameOf({ id }: Pick<ArmResource, 'id'>): string {
  const name = id.names.map((one) => one ?? '?').join('/');
  return id.resourceGroup === undefined ? name : `${id.resourceGroup}: ${name}`;
}
