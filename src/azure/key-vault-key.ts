import { isSecretName } from '../schemas/azure/names';
import { list, NAME, NUMBER, needed, object, oneOf, read, type Shape } from './given';
import { AzureResource, freeId, TAGS } from './resource';

export interface KeyVaultKeyOptions {
  /**
   * Kind of key; the HSM kinds need a premium vault.
   * @default 'RSA'
   */
  readonly keyType?: 'EC' | 'EC-HSM' | 'RSA' | 'RSA-HSM';
  /**
   * Size of an RSA key in bits: 2048, 3072 or 4096.
   * @default - chosen by Azure (2048)
   */
  readonly keySize?: number;
  /**
   * Curve of an EC key.
   * @default - chosen by Azure (P-256)
   */
  readonly curveName?: 'P-256' | 'P-256K' | 'P-384' | 'P-521';
  /**
   * What the key may be used for.
   * @default - everything its kind can do
   */
  readonly operations?: readonly (
    | 'decrypt'
    | 'encrypt'
    | 'import'
    | 'release'
    | 'sign'
    | 'unwrapKey'
    | 'verify'
    | 'wrapKey'
  )[];
  /**
   * Tags.
   * @default - no tags
   */
  readonly tags?: Readonly<Record<string, string>>;
}

interface KeyArguments {
  readonly name: string;
  readonly options: KeyVaultKeyOptions;
}

const OPTIONS: Shape<KeyVaultKeyOptions> = {
  keyType: oneOf('EC', 'EC-HSM', 'RSA', 'RSA-HSM'),
  keySize: NUMBER,
  curveName: oneOf('P-256', 'P-256K', 'P-384', 'P-521'),
  operations: list(oneOf('decrypt', 'encrypt', 'import', 'release', 'sign', 'unwrapKey', 'verify', 'wrapKey')),
  tags: TAGS,
};
const ARGUMENTS: Shape<KeyArguments> = { name: NAME, options: needed(object(OPTIONS), () => ({})) };

/**
 * A key of a vault, made by Azure if there is none of that name yet.
 *
 * @see https://learn.microsoft.com/azure/templates/microsoft.keyvault/vaults/keys
 */
export class KeyVaultKey extends AzureResource {
  /** Name of the key. */
  public readonly name: string;
  private readonly options: KeyVaultKeyOptions;

  /** @internal Use `vault.addKey(…)`. */
  constructor(vault: AzureResource, givenName: string, given: KeyVaultKeyOptions, caller: CallableFunction) {
    const { props, problems } = read<KeyArguments>({ name: givenName, options: given }, ARGUMENTS);
    const { name, options } = props;
    super(vault, freeId(vault, `key-${name}`), {
      type: 'Microsoft.KeyVault/vaults/keys',
      problems,
      apiVersion: vault.apiVersion,
      word: 'key',
      existing: false,
      parent: vault,
      caller,
    });
    this.name = name;
    this.options = options;
    if (!isSecretName(name)) {
      this.report('AZWI402', `"${name}" is no name for a key.`, 'Use 1 to 127 letters, digits and hyphens.');
    }
  }

  public override _body(): Record<string, unknown> {
    const { keyType = 'RSA', keySize, curveName, operations, tags } = this.options;
    return {
      ...(tags === undefined ? {} : { tags }),
      properties: {
        kty: keyType,
        ...(keySize === undefined ? {} : { keySize }),
        ...(curveName === undefined ? {} : { curveName }),
        ...(operations === undefined ? {} : { keyOps: [...operations] }),
      },
    };
  }
}
