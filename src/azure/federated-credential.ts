import { createHash } from 'node:crypto';
import type { IConstruct } from 'constructs';
import { isCredentialName } from '../schemas/azure/names';
import { isDeployTimeValue, nodeOf } from '../values';
import { insist, NAME, needed, PLAIN, read, type Shape, standInText, TEXT } from './given';
import { type ManagedIdentity, standInIdentity, WRITABLE_IDENTITY } from './managed-identity';
import { AzureResource } from './resource';

const TYPE = 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials';

/** Audience that Microsoft Entra ID expects in the token, in every Azure cloud. */
export const DEFAULT_AUDIENCE = 'api://AzureADTokenExchange';

export interface FederatedCredentialProps {
  /** Identity that the credential is for. */
  readonly identity: ManagedIdentity;
  /** Issuer of the tokens, such as `cluster.oidcIssuerUrl`, or an https URL exactly as it stands in the tokens. At most 600 characters. */
  readonly issuer: string;
  /** Subject of the tokens, exactly as it stands in them, such as `repo:org/repo:ref:refs/heads/main`. At most 600 characters. */
  readonly subject: string;
  /**
   * Audience of the tokens.
   * @default 'api://AzureADTokenExchange'
   */
  readonly audience?: string;
  /**
   * Name: 3 to 120 letters, digits, `-` and `_`. It must not change while issuer and subject stay, because Azure
   * refuses a second credential for the same pair.
   * @default - made of the subject, with a hash of issuer and subject
   */
  readonly name?: string;
}

interface SubjectNames {
  readonly namespace: string;
  readonly serviceAccount: string;
  readonly cluster: string;
}

const SUBJECT_NAMES: Shape<SubjectNames> = { namespace: NAME, serviceAccount: NAME, cluster: NAME };

const PROPS: Shape<FederatedCredentialProps> = {
  identity: needed(WRITABLE_IDENTITY, standInIdentity),
  issuer: needed(TEXT, () => `https://${standInText()}.invalid/`),
  subject: needed(TEXT, standInText),
  audience: PLAIN,
  name: PLAIN,
};

/** What a credential of a ServiceAccount is made of; read when the manifest has been rendered. */
export interface RenderedSubject {
  readonly namespace: string;
  readonly serviceAccount: string;
}

/** What makes the credential of a ServiceAccount. */
export interface ServiceAccountCredential {
  readonly identity: ManagedIdentity;
  readonly issuer: string;
  readonly audience: string | undefined;
  readonly name: string | undefined;
  readonly cluster: string;
  readonly subject: () => RenderedSubject | undefined;
}

/**
 * Name of the credential of a ServiceAccount: `<namespace>_<serviceaccount>_<cluster>`. Kubernetes names have no
 * underscore, so two different ServiceAccounts never share a name. What is too long for Azure, or has dots, carries a
 * hash of the whole.
 *
 * @throws FindingsError when one of them is no text.
 */
export function credentialName(namespace: string, serviceAccount: string, cluster: string): string {
  insist<SubjectNames>({ namespace, serviceAccount, cluster }, SUBJECT_NAMES);
  const plain = `${namespace}_${serviceAccount}_${cluster}`;
  if (isCredentialName(plain)) return plain;
  // Without an underscore, so that it cannot be the plain name of another ServiceAccount either.
  return `${slug(plain.replaceAll('_', '-'), 111)}-${hash(plain)}`;
}

function slug(text: string, length: number): string {
  const words = text.replace(/[^A-Za-z0-9_-]/g, '-').replace(/^[^A-Za-z0-9]+/, '');
  return (words === '' ? 'subject' : words).slice(0, length);
}

// What an issuer is called before it is known: the name of its cluster.
function issuerSeed(issuer: string): string {
  const node = nodeOf(issuer);
  if (node === undefined) return issuer;
  return node.kind === 'reference' && AzureResource.isAzureResource(node.target) ? node.target.name : '';
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/**
 * Trust of an identity in the tokens of one issuer for one subject. For a ServiceAccount it comes with
 * `WorkloadIdentity`; directly it serves any other issuer, such as a CI system.
 *
 * @see https://learn.microsoft.com/azure/templates/microsoft.managedidentity/userassignedidentities/federatedidentitycredentials
 */
export class FederatedCredential extends AzureResource {
  /** @internal The credential of a ServiceAccount, whose subject is read off the rendered manifest. */
  public static _ofServiceAccount(scope: IConstruct, id: string, props: ServiceAccountCredential): FederatedCredential {
    const made = new FederatedCredential(
      scope,
      id,
      {
        identity: props.identity,
        issuer: props.issuer,
        subject: '',
        ...(props.audience === undefined ? {} : { audience: props.audience }),
        ...(props.name === undefined ? {} : { name: props.name }),
      },
      props,
    );
    return made;
  }

  public readonly identity: ManagedIdentity;
  /** Issuer of the tokens. */
  public readonly issuer: string;
  /** Audience of the tokens. */
  public readonly audience: string;
  private readonly givenName: string | undefined;
  private readonly givenSubject: string;
  private readonly account: ServiceAccountCredential | undefined;
  /** The name by what it was made of, which is asked for again and again. */
  private made: { readonly of: RenderedSubject; readonly name: string } | undefined;

  constructor(scope: IConstruct, id: string, props: FederatedCredentialProps, account?: ServiceAccountCredential) {
    const { props: known, problems } = read<FederatedCredentialProps>(props, PROPS);
    super(scope, id, {
      type: TYPE,
      problems,
      word: 'credential',
      existing: false,
      parent: known.identity,
      // One that an identity makes stands where that stands.
      caller: account === undefined ? new.target : undefined,
    });
    this.identity = known.identity;
    this.issuer = known.issuer;
    this.audience = known.audience ?? DEFAULT_AUDIENCE;
    this.givenName = known.name;
    this.givenSubject = known.subject;
    this.account = account;
    this.check();
  }

  /** Subject of the tokens. Of a ServiceAccount it is known when its manifest has been rendered. */
  public get subject(): string {
    if (this.account === undefined) return this.givenSubject;
    const rendered = this.account.subject();
    return rendered === undefined ? '' : `system:serviceaccount:${rendered.namespace}:${rendered.serviceAccount}`;
  }

  /** Name of the credential in Azure. */
  public get name(): string {
    if (this.givenName !== undefined) return this.givenName;
    if (this.account === undefined) {
      // Nothing is known of it, and that has been reported.
      if (isDeployTimeValue(this.givenSubject)) return `subject-${hash(this.node.path)}`;
      return `${slug(this.givenSubject, 100)}-${hash(`${issuerSeed(this.issuer)}|${this.givenSubject}`)}`;
    }
    const rendered = this.account.subject();
    if (rendered === undefined) return `${this.identity.name}-${this.account.cluster}`;
    const { namespace, serviceAccount } = rendered;
    if (this.made?.of.namespace !== namespace || this.made.of.serviceAccount !== serviceAccount) {
      this.made = { of: rendered, name: credentialName(namespace, serviceAccount, this.account.cluster) };
    }
    return this.made.name;
  }

  public override _homeConstruct(): IConstruct {
    return this.identity;
  }

  public override _body(): Record<string, unknown> {
    return { properties: { issuer: this.issuer, subject: this.subject, audiences: [this.audience] } };
  }

  private check(): void {
    if (this.givenName !== undefined && !isCredentialName(this.givenName)) {
      this.report(
        'AZWI302',
        `"${this.givenName}" is no name for a federated identity credential.`,
        'Use 3 to 120 letters, digits, hyphens and underscores, starting with a letter or digit.',
      );
    }
    if (this.givenName?.toLowerCase() === 'aks-identity-binding') {
      this.report(
        'AZWI302',
        'The name aks-identity-binding is reserved for identity bindings of AKS.',
        'Choose another name.',
      );
    }
    // Of a ServiceAccount, the cluster has judged its issuer, and the manifest is judged when it is rendered.
    if (this.account === undefined) {
      this.checkIssuer();
      this.checkSubject();
    }
    if (this.audience === '' || this.audience.length > 600 || this.audience.trim() !== this.audience) {
      this.report(
        'AZWI306',
        `The audience ${JSON.stringify(this.audience)} cannot be right.`,
        `Leave it out for ${DEFAULT_AUDIENCE}.`,
      );
    } else if (this.audience !== DEFAULT_AUDIENCE && this.audience.toLowerCase() === DEFAULT_AUDIENCE.toLowerCase()) {
      this.report(
        'AZWI306',
        `The audience "${this.audience}" differs from "${DEFAULT_AUDIENCE}" in case; tokens would be refused (AADSTS700212).`,
        'Leave the audience out.',
      );
    }
  }

  private checkIssuer(): void {
    if (isDeployTimeValue(this.issuer)) return;
    const problem = issuerProblem(this.issuer);
    if (problem !== undefined) this.report('AZWI305', problem.message, problem.help);
  }

  private checkSubject(): void {
    const subject = this.givenSubject;
    if (isDeployTimeValue(subject)) {
      if (this.givenName !== undefined) return;
      this.report(
        'AZWI302',
        'The subject is known only after the deployment, so no name can be made of it.',
        'Give `name`.',
        'name',
      );
      return;
    }
    if (subject === '' || subject.length > 600 || subject.trim() !== subject || subject.includes('*')) {
      this.report(
        'AZWI307',
        `The subject ${JSON.stringify(subject)} cannot match a token.`,
        'Give the subject exactly as it stands in the token: 1 to 600 characters, no wildcards, no blanks around it.',
      );
    }
  }
}

/** Why an issuer can match no token, or undefined. */
export function issuerProblem(issuer: string): { message: string; help: string } | undefined {
  const quoted = JSON.stringify(issuer);
  if (issuer.trim() !== issuer) {
    return {
      message: `The issuer ${quoted} has blanks around it; no token would match.`,
      help: 'Take the blanks away.',
    };
  }
  if (!URL.canParse(issuer) || new URL(issuer).protocol !== 'https:') {
    return {
      message: `The issuer ${quoted} is not an https URL.`,
      help: 'Give the issuer exactly as it stands in the tokens.',
    };
  }
  if (issuer.length > 600) {
    return { message: `The issuer has ${issuer.length} characters.`, help: 'Azure takes at most 600.' };
  }
  const { hostname } = new URL(issuer);
  if (
    hostname.endsWith('.oic.prod-aks.azure.com') &&
    hostname !== 'ib.oic.prod-aks.azure.com' &&
    !issuer.endsWith('/')
  ) {
    return {
      message: `The issuer ${quoted} has no slash at its end; the tokens of AKS have one (AADSTS700211).`,
      help: `Write "${issuer}/".`,
    };
  }
  return undefined;
}
