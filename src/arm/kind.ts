const TEMPLATE = /deploymenttemplate\.json#?$/i;
const PARAMETERS = /deploymentparameters\.json#?$/i;

function schemaOf(json: unknown): string | undefined {
  if (typeof json !== 'object' || json === null || !('$schema' in json)) return undefined;
  return typeof json.$schema === 'string' ? json.$schema : undefined;
}

/** Whether JSON is a template of Azure Resource Manager. */
export function isTemplate(json: unknown): boolean {
  const schema = schemaOf(json);
  return schema !== undefined && TEMPLATE.test(schema);
}

/** Whether JSON is a file of parameters of such a template. */
export function isParameters(json: unknown): boolean {
  const schema = schemaOf(json);
  return schema !== undefined && PARAMETERS.test(schema);
}
