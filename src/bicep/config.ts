/** Rules of the linter that generated files pass at the level `error`. */
const RULES = [
  'adminusername-should-not-be-literal',
  'artifacts-parameters',
  'decompiler-cleanup',
  'explicit-values-for-loc-params',
  'no-conflicting-metadata',
  'no-deployments-resources',
  'no-explicit-any',
  'no-hardcoded-env-urls',
  'no-hardcoded-location',
  'no-hardcoded-outputs',
  'no-incompatible-entrypoint-version',
  'no-loc-expr-outside-params',
  'no-unnecessary-dependson',
  'no-unused-existing-resources',
  'no-unused-imports',
  'no-unused-params',
  'no-unused-types',
  'no-unused-vars',
  'outputs-should-not-contain-secrets',
  'prefer-interpolation',
  'prefer-unquoted-property-names',
  'protect-commandtoexecute-secrets',
  'secure-parameter-default',
  'secure-params-in-nested-deploy',
  'secure-params-in-parameters-file',
  'secure-secrets-in-params',
  'simplify-interpolation',
  'simplify-json-null',
  'stacks-extensibility-compat',
  'use-description-outputs',
  'use-description-params',
  'use-description-type-properties',
  'use-description-types',
  'use-description-vars',
  'use-parent-property',
  'use-recent-az-powershell-version',
  'use-recognized-resource-type',
  'use-resource-id-functions',
  'use-resource-symbol-reference',
  'use-safe-access',
  'use-secure-value-for-secure-inputs',
  'use-stable-resource-identifiers',
  'use-stable-vm-image',
  'use-user-defined-types',
  'what-if-short-circuiting',
] as const;

/**
 * A `bicepconfig.json` with every rule that generated files can pass at the level `error`. Left out are the rules whose
 * answer depends on the clock, on a registry, or on giving modules no name.
 */
export function printConfig(): string {
  const config = {
    formatting: { indentKind: 'Space', indentSize: 2, newlineKind: 'LF', width: 120, insertFinalNewline: true },
    analyzers: {
      core: { enabled: true, rules: Object.fromEntries(RULES.map((rule) => [rule, { level: 'error' }])) },
    },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
