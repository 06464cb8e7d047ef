import { Construct, type IConstruct, RootConstruct } from 'constructs';
import { declare, report, reportFinding } from '../declaration';
import { isGuid, isIdentityName } from '../schemas/azure/names';
import { type DeployTimeString, readRecord, reference } from '../values';
import {
  type Given,
  type Kind,
  NAME,
  needed,
  PLAIN,
  read,
  type Shape,
  standInGuid,
  standInText,
  tell,
  that,
} from './given';
import {
  AzureResource,
  type ExistingResourceProps,
  locationAndTags,
  NEW_PROPS,
  type NewResourceProps,
} from './resource';
import { ResourceGroup } from './resource-group';

const TYPE = 'Microsoft.ManagedIdentity/userAssignedIdentities';

interface RecordedIdentity {
  readonly file: string;
  readonly key: string;
}

const RECORDED_IDENTITY: Shape<RecordedIdentity> = { file: NAME, key: NAME };

/** A managed identity, however much of it is known. */
export interface IManagedIdentity extends IConstruct {
  /** Name of the identity, or what stands for it. */
  readonly name: string;
  /** What a person calls it. */
  readonly label: string;
  /** Client (application) id: what a ServiceAccount is annotated with. */
  readonly clientId: string;
  /** Tenant of the identity; undefined when it is not known. */
  readonly tenantId: string | undefined;
  /** @internal Object id, for roles and policies; undefined when it is not known. */
  _principal(): unknown;
}

export interface ManagedIdentityProps extends NewResourceProps {
  /** Name: 3 to 128 letters, digits, `-` and `_`, starting with a letter or digit. */
  readonly name: string;
}

export interface IdentityByClientIdProps {
  /** Client (application) id, a GUID. */
  readonly clientId: string;
  /**
   * Principal (object) id, a GUID. Without it, no role and no policy can be given to the identity.
   * @default - not known
   */
  readonly principalId?: string;
  /**
   * Tenant of the identity, a GUID.
   * @default - the tenant that the cluster's webhook is set up for
   */
  readonly tenantId?: string;
}

const PROPS: Shape<ManagedIdentityProps> = { ...NEW_PROPS, name: NAME };
const IDS: Shape<IdentityByClientIdProps> = {
  clientId: needed(PLAIN, standInGuid),
  principalId: PLAIN,
  tenantId: PLAIN,
};

/**
 * A user-assigned managed identity.
 *
 * @see https://learn.microsoft.com/azure/templates/microsoft.managedidentity/userassignedidentities
 */
export class ManagedIdentity extends AzureResource implements IManagedIdentity {
  /** Refers to an identity that exists. */
  public static fromName(scope: IConstruct, id: string, props: ExistingResourceProps): ManagedIdentity {
    return new ManagedIdentity(scope, id, props, true);
  }

  /** An identity of which only the ids are known. Nothing of it can be written on the Azure side. */
  public static fromClientId(scope: IConstruct, id: string, props: IdentityByClientIdProps): IManagedIdentity {
    const given = read(props, IDS);
    const identity = new KnownIdentity(scope, id, given, ManagedIdentity.fromClientId);
    const { clientId, principalId, tenantId } = given.props;
    for (const [property, value] of Object.entries({ clientId, principalId, tenantId })) {
      if (value !== undefined && !isGuid(value)) {
        report(
          identity,
          'AZWI309',
          `The ${property} "${value}" is not a GUID.`,
          `Find it with: az identity show --query ${property}`,
          property,
        );
      }
    }
    return identity;
  }

  /**
   * An identity out of the record that another app committed: the team that owns the Bicep hands it to the team that
   * owns the manifests. `key` is its name in the record's `identities`.
   */
  public static fromRecord(scope: IConstruct, id: string, file: string, key: string): IManagedIdentity {
    const { props, problems } = read<RecordedIdentity>({ file, key }, RECORDED_IDENTITY);
    const result = problems.length === 0 ? readRecord(file) : undefined;
    const entry =
      result !== undefined && 'record' in result && Object.hasOwn(result.record.identities, key)
        ? result.record.identities[key]
        : undefined;
    const known = { props: entry ?? { clientId: '' }, problems };
    const identity = new KnownIdentity(scope, id, known, ManagedIdentity.fromRecord, props.key);
    if (problems.length > 0) return identity;
    if (result === undefined) {
      report(
        identity,
        'AZWI602',
        `The record ${file} is not there.`,
        'Take it from the repository that deploys the identity.',
      );
    } else if ('findings' in result) {
      for (const one of result.findings) reportFinding(identity, one);
    } else if (entry === undefined) {
      const names = Object.keys(result.record.identities);
      report(
        identity,
        'AZWI604',
        `The record ${file} has no identity "${key}".`,
        names.length === 0 ? 'It has no identities at all.' : `It has: ${names.join(', ')}.`,
      );
    }
    return identity;
  }

  /** Name of the identity. */
  public readonly name: string;
  private readonly props: NewResourceProps;

  constructor(scope: IConstruct, id: string, props: ManagedIdentityProps, existing = false) {
    const { props: known, problems } = read<ManagedIdentityProps>(props, PROPS);
    super(scope, id, {
      type: TYPE,
      problems,
      apiVersion: known.apiVersion,
      word: 'identity',
      existing,
      resourceGroup: known.resourceGroup,
      recorded: 'identities',
      caller: existing ? ManagedIdentity.fromName : new.target,
    });
    this.name = known.name;
    this.props = known;
    if (!isIdentityName(known.name)) {
      this.report(
        'AZWI301',
        `"${known.name}" is no name for a managed identity.`,
        'Use 3 to 128 letters, digits, hyphens and underscores, starting with a letter or digit.',
      );
    }
  }

  /** Client (application) id. */
  public get clientId(): DeployTimeString {
    return this.recordedValue('clientId', 'client id', 'properties', 'clientId');
  }

  /** Principal (object) id. */
  public get principalId(): DeployTimeString {
    return this.recordedValue('principalId', 'principal id', 'properties', 'principalId');
  }

  /** Tenant that the identity belongs to. */
  public get tenantId(): DeployTimeString {
    return this.recordedValue('tenantId', 'tenant id', 'properties', 'tenantId');
  }

  public override _body(): Record<string, unknown> {
    return locationAndTags(this.props);
  }

  public override _recordedValues(): Readonly<Record<string, readonly string[]>> {
    return {
      clientId: ['properties', 'clientId'],
      principalId: ['properties', 'principalId'],
      tenantId: ['properties', 'tenantId'],
    };
  }

  public _principal(): unknown {
    return reference(this, 'properties', 'principalId');
  }
}

/** An identity, or something that has one. */
export type IManagedIdentityOwner = IManagedIdentity | { readonly identity: IManagedIdentity };

/** Whether something is a managed identity, however much of it is known. */
export function isManagedIdentity(value: unknown): value is IManagedIdentity {
  return Construct.isConstruct(value) && '_principal' in value;
}

/** An identity that credentials can be written to. */
export const WRITABLE_IDENTITY: Kind = that(
  (value) => AzureResource.isAzureResource(value) && isManagedIdentity(value),
  'a ManagedIdentity that is made here or referred to by its name',
);

/** Who can be granted something. */
export const GRANTEE: Kind = that((value) => {
  const owner = typeof value === 'object' && value !== null && 'identity' in value ? value.identity : value;
  return isManagedIdentity(owner);
}, 'a managed identity, or a WorkloadIdentity');

/** Stands for an identity that was not given: it exists somewhere else, so that nothing is found about it. */
export function standInIdentity(): ManagedIdentity {
  const nowhere = new RootConstruct();
  const resourceGroup = ResourceGroup.fromName(nowhere, 'group', { name: standInText() });
  return ManagedIdentity.fromName(nowhere, 'identity', { name: standInText(), resourceGroup });
}

/** The identity itself. */
export function identityOf(owner: IManagedIdentityOwner): IManagedIdentity {
  return 'identity' in owner ? owner.identity : owner;
}

class KnownIdentity extends Construct implements IManagedIdentity {
  public readonly name: string;
  public readonly clientId: string;
  public readonly tenantId: string | undefined;
  private readonly principalId: string | undefined;

  constructor(
    scope: IConstruct,
    id: string,
    { props, problems }: Given<IdentityByClientIdProps>,
    caller: CallableFunction,
    name = props.clientId,
  ) {
    super(scope as Construct, id);
    declare(this, caller);
    tell(this, problems);
    this.name = name;
    this.clientId = props.clientId;
    this.principalId = props.principalId;
    this.tenantId = props.tenantId;
  }

  public get label(): string {
    return `identity ${this.name}`;
  }

  public _principal(): unknown {
    return this.principalId;
  }
}
