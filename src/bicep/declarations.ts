import type { Expression } from './expressions';

/** What a Bicep file is made of, as plain data. */

export type TargetScope = 'resourceGroup' | 'subscription' | 'managementGroup' | 'tenant';

/** Types of parameters and outputs. */
export type BicepType =
  | { readonly kind: 'primitive'; readonly name: 'string' | 'int' | 'bool' | 'object' | 'array' }
  | { readonly kind: 'arrayOf'; readonly item: BicepType }
  | { readonly kind: 'nullable'; readonly type: BicepType }
  | { readonly kind: 'literals'; readonly values: readonly string[] }
  | {
      readonly kind: 'objectOf';
      readonly properties: readonly { readonly key: string; readonly type: BicepType; readonly optional?: boolean }[];
      /** Type of all other properties: `*: string`. */
      readonly rest?: BicepType;
    };

export interface Decorated {
  /** Text of `@description`. */
  readonly description?: string;
}

export interface Parameter extends Decorated {
  readonly kind: 'param';
  readonly name: string;
  readonly type: BicepType;
  readonly secure?: boolean;
  readonly default?: Expression;
}

export interface Variable extends Decorated {
  readonly kind: 'var';
  readonly name: string;
  readonly value: Expression;
}

export interface Resource extends Decorated {
  readonly kind: 'resource';
  readonly symbol: string;
  /** `Microsoft.KeyVault/vaults@2025-05-01`. */
  readonly type: string;
  readonly existing?: boolean;
  readonly condition?: Expression;
  readonly parent?: Expression;
  readonly scope?: Expression;
  /** The resource's name. */
  readonly name: Expression;
  /** Everything else at the top level, in the order in which it is printed. */
  readonly properties: readonly { readonly key: string | Expression; readonly value: Expression }[];
  /** Symbols. Printed last, left out when empty. */
  readonly dependsOn?: readonly string[];
}

export interface Module extends Decorated {
  readonly kind: 'module';
  readonly symbol: string;
  /** Relative path of the file, with forward slashes. */
  readonly path: string;
  readonly scope?: Expression;
  readonly params: readonly { readonly name: string; readonly value: Expression }[];
  readonly dependsOn?: readonly string[];
}

export interface Output extends Decorated {
  readonly kind: 'output';
  readonly name: string;
  readonly type: BicepType;
  readonly secure?: boolean;
  readonly value: Expression;
}

export type Statement = Parameter | Variable | Resource | Module | Output;

/** A `.bicep` file. `header` becomes comment lines at the top. */
export interface BicepFile {
  readonly header?: readonly string[];
  /** Left out when it is `resourceGroup`, which is Bicep's default. */
  readonly targetScope?: TargetScope;
  readonly statements: readonly Statement[];
}

/** A `.bicepparam` file. */
export interface ParametersFile {
  readonly header?: readonly string[];
  /** Relative path of the file whose parameters these are: `./main.bicep`. */
  readonly using: string;
  readonly params: readonly { readonly name: string; readonly value: Expression }[];
}
