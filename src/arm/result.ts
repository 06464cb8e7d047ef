import type { Finding, Place } from '../diagnostics';
import type { ArmObject, ArmResource } from './resource';

/** A module or linked template that could not be read: what it deploys is not known. */
export interface UnknownModule {
  /** What names it: `br/public:avm/res/key-vault/vault:0.9.0`, a URL; empty where that is not known. */
  readonly name: string;
  /** What it is given, by the names of its parameters. */
  readonly parameters?: ArmObject;
  readonly place: Place;
}

/** What a template deploys, as far as it can be known before. */
export interface ReadTemplate {
  /** The file that it is in; of Bicep the one that is deployed, whichever module a resource stands in. */
  readonly file: string;
  readonly resources: readonly ArmResource[];
  /** Values of its outputs by name, which is what a deployment hands over. */
  readonly outputs: ArmObject;
  readonly findings: readonly Finding[];
  readonly unknownModules: readonly UnknownModule[];
}

/** What is known of a deployment besides its template. */
export interface TemplateOptions {
  /** Values by the name of the parameter, as `readParameters` reads them; what is not given has its default. */
  readonly parameters?: ArmObject;
  /** Subscription that it goes to, a GUID. */
  readonly subscription?: string;
  /** Resource group that it goes to. */
  readonly resourceGroup?: string;
  /** Text of a linked template, by its path beside this file; undefined where it cannot be had. */
  readonly linked?: (path: string) => string | undefined;
}

/** What a file of parameters says. */
export interface ReadParameters {
  /** Values by name; those of a key vault and placeholders are opaque. */
  readonly parameters: ArmObject;
  readonly findings: readonly Finding[];
}

/** How the Bicep compiler is run. */
export interface BicepOptions {
  /** Environment to look for the compiler in; that of the process by default. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Milliseconds that one file may take. */
  readonly timeout?: number;
}

/** What a set of Bicep files deploys: one template for each file that is deployed, not for modules. */
export interface CompiledBicep {
  readonly templates: readonly ReadTemplate[];
  /** What the compiler says, or that there is none. Findings of templates are with these. */
  readonly findings: readonly Finding[];
  /** Files of the set that gave no template, so that it is not known what they deploy. */
  readonly unread: readonly string[];
  /** Where the compiler is; undefined where there is none, or nothing to compile. */
  readonly compiler: string | undefined;
}
