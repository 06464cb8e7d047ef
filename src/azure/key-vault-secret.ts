import { isSecretName } from '../schemas/azure/names';
import { call, type DeployTimeString, not, type ParameterSpec, parameter, text } from '../values';
import { NAME, needed, object, PLAIN, read, type Shape, TEXT } from './given';
import { AzureResource, freeId, TAGS } from './resource';

export interface KeyVaultSecretOptions {
  /**
   * Environment variable that `bicep/main.bicepparam` takes the value from. While it is empty or not set, a deployment
   * leaves the secret as it is.
   * @default - the name in capitals, `my-secret` gives `MY_SECRET`
   */
  readonly environmentVariable?: string;
  /**
   * Content type, at most 255 characters.
   * @default - none
   */
  readonly contentType?: string;
  /**
   * Tags, at most 15.
   * @default - no tags
   */
  readonly tags?: Readonly<Record<string, string>>;
}

interface SecretArguments {
  readonly name: string;
  readonly options: KeyVaultSecretOptions;
}

const OPTIONS: Shape<KeyVaultSecretOptions> = { environmentVariable: PLAIN, contentType: TEXT, tags: TAGS };
const ARGUMENTS: Shape<SecretArguments> = { name: NAME, options: needed(object(OPTIONS), () => ({})) };

/** The vault of a secret. */
type SecretOwner = AzureResource & { readonly uri: DeployTimeString };

function camelCase(name: string): string {
  const words = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  const lower = words.map((word) => word.toLowerCase());
  return lower.map((word, index) => (index === 0 ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`)).join('');
}

/** Variables that are set wherever somebody deploys, on Linux, macOS and Windows. */
const SHELL_VARIABLES: ReadonlySet<string> = new Set(
  'HOME HOSTNAME LANG LOGNAME OLDPWD OS PATH PWD SHELL SHLVL TEMP TERM TMP TMPDIR USER USERNAME USERPROFILE'.split(' '),
);

/**
 * A secret of a vault. Its value is never ours: it comes from the environment of whoever deploys, as a secure
 * parameter.
 *
 * @see https://learn.microsoft.com/azure/templates/microsoft.keyvault/vaults/secrets
 */
export class KeyVaultSecret extends AzureResource {
  /** Name of the secret. */
  public readonly name: string;
  /** Environment variable that the value is read from. */
  public readonly environmentVariable: string;
  private readonly vault: SecretOwner;
  private readonly options: KeyVaultSecretOptions;

  /** @internal Use `vault.addSecret(…)`. */
  constructor(vault: SecretOwner, givenName: string, given: KeyVaultSecretOptions, caller: CallableFunction) {
    const { props, problems } = read<SecretArguments>({ name: givenName, options: given }, ARGUMENTS);
    const { name, options } = props;
    super(vault, freeId(vault, `secret-${name}`), {
      type: 'Microsoft.KeyVault/vaults/secrets',
      problems,
      apiVersion: vault.apiVersion,
      word: 'secret',
      existing: false,
      parent: vault,
      caller,
    });
    this.vault = vault;
    this.name = name;
    this.options = options;
    this.environmentVariable = options.environmentVariable ?? name.toUpperCase().replace(/[^A-Z0-9]/g, '_');
    this.check();
  }

  /** URI of the secret, without a version: what reads it always gets the newest. */
  public get uri(): string {
    return text`${this.vault.uri}secrets/${this.name}`;
  }

  /** The id alone: all else is known only to a deployment that writes the secret. */
  public override property(path: string): DeployTimeString {
    if (typeof path === 'string' && path !== 'id' && path !== 'name') {
      this.report(
        'AZWI004',
        `${path} of ${this.label} is known only to a deployment that is given its value.`,
        'Use `secret.uri`, which needs no deployment of the secret.',
        path,
      );
    }
    return super.property(path);
  }

  public override _condition(): unknown {
    return not(call('empty', [parameter(this.valueParameter())]));
  }

  public override _body(): Record<string, unknown> {
    const { contentType, tags } = this.options;
    return {
      ...(tags === undefined ? {} : { tags }),
      properties: {
        value: parameter(this.valueParameter()),
        ...(contentType === undefined ? {} : { contentType }),
      },
    };
  }

  private valueParameter(): ParameterSpec {
    return {
      // After the variable, which tells secrets of one name in two vaults apart.
      name: `${camelCase(this.environmentVariable)}Value`,
      description: `Value of the secret ${this.name} in the vault ${this.vault.name}. Empty: the secret is left as it is.`,
      secure: true,
      environmentVariable: this.environmentVariable,
    };
  }

  // While it is set in every shell, the variable would overwrite the secret at each deployment.
  private checkVariable(): void {
    if (!SHELL_VARIABLES.has(this.environmentVariable.toUpperCase())) return;
    this.report(
      'AZWI004',
      `The ${this.label} would take its value from ${this.environmentVariable}, which every shell sets.`,
      "Give it a variable of its own: vault.addSecret('name', { environmentVariable: 'OTHER_NAME' }).",
      'environmentVariable',
    );
  }

  private check(): void {
    this.checkVariable();
    if (!isSecretName(this.name)) {
      this.report('AZWI402', `"${this.name}" is no name for a secret.`, 'Use 1 to 127 letters, digits and hyphens.');
    }
    if ('value' in this.options) {
      this.report(
        'AZWI404',
        `The value of the secret ${this.name} stands in the declaration; it would be committed in plain text.`,
        `Take it away, and set the environment variable ${this.environmentVariable} when you deploy.`,
      );
    }
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(this.environmentVariable)) {
      this.report(
        'AZWI004',
        `"${this.environmentVariable}" is no name for an environment variable.`,
        'Give `environmentVariable`: letters, digits and underscores, not starting with a digit.',
        'environmentVariable',
      );
    }
  }
}
