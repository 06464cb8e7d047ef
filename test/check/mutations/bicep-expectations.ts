/** What is expected of each change of Bicep. The first row that fits counts. */
import { breaks, type Expectation, harmless, missed, survives } from './expectation';

const UNSOUND = 'blank added';
const SOUND = 'letter lost|another';

const DESCRIPTION = 'It is a description.';
const EMPTY =
  'An empty text is taken for one that is filled in at the deployment, though one that is written there is not.';
const REGIONS = 'Which regions there are differs by subscription.';
const DEFAULT = 'The file of parameters says another value.';
const CASE = 'Capitals mean nothing in it.';
const TYPE = 'The compiler itself warns of a type that it does not know (BCP081), and goes on.';
const NAME_OF_OURS = 'It is called otherwise everywhere, since everything refers to it by its symbol.';
const PLACEHOLDER = 'The placeholder in the manifests is of nothing in these files then, and may stand for anything.';
const OUTPUT = 'What the record lacks then is told when it is recorded, and by the next synthesis.';
const HANDED = 'What a template hands over is not compared with what it is called.';
const CLUSTER = 'What AKS requires of a cluster besides workload identity is left to Azure to say.';
const WEBHOOK = 'Where nothing is said, the webhook may be installed in another way, such as by its chart.';
const VERSION = 'From Kubernetes 1.34 on, AKS has it on where nothing is said.';
const SECRET = 'What is in the vault may be put there by somebody else.';
const CUSTOM = 'It may be a role of their own, or what pods read may be keys.';
const TENANT = 'The tenant of a deployment is not known before.';

const AUDIENCE = /: properties\.audiences\.api$/;
const ISSUER = /: properties\.issuer$/;
const SUBJECT = /: properties\.subject$/;

export const BICEP_EXPECTATIONS: readonly Expectation[] = [
  // What is around the resources.
  harmless(DESCRIPTION, / @:$/),
  breaks(/^targetScope:/, 'any', '906'),
  breaks(/^using:/, 'emptied|capital|letter lost|blank added|another', '906'),
  harmless('Without it the file is for others to extend, and the defaults of the template count.', /^using:/, 'gone'),
  breaks(/^quickStart:/, 'any', '906'),
  breaks(/^(?:param|var) \w+:$/, 'gone', '906', / (?:param \w+ string|var)/),
  harmless('The template has a default.', /^param \w+:$/, 'gone'),
  harmless(DEFAULT, /^param location:$/, 'any', /string = /),
  missed(EMPTY, /^param location:$/, 'emptied'),
  survives(REGIONS, /^param location:$/),
  harmless(SECRET, /^param mySecretValue:$/),
  breaks(/: (?:location)$/, 'another thing', '906'),
  breaks(/: (?:location)$/, 'gone', '813'),

  // Outputs: what will be recorded.
  breaks(/^output \w+: .*\.\w+$/, 'gone', '906'),
  breaks(/^output \w+:$/, 'gone', '906', /quick-start/),
  missed(HANDED, /^output /, "principalId|clientId|tenantId|another's"),
  survives(OUTPUT, /^output /),

  // Types of resources, and resources as a whole.
  breaks(/^\w+:$/, 'emptied|blank added|another', '906'),
  harmless(CASE, /^\w+:$/, 'capital'),
  breaks(/^kvShopMutationsSecretsUser\w+:$/, 'letter lost', '431'),
  missed(TYPE, /^(?:myAKSCluster|kvShopMutations):$/, 'letter lost'),
  breaks(/^\w+:$/, 'letter lost', '906'),
  breaks(/^(?:ficTestUaDefault|idApiShop)\w+:$/, 'gone', '310'),
  breaks(/^kvShopMutationsSecretsUser\w+:$/, 'gone', '431'),
  survives(SECRET, /^azwiKvTutorialMySecret:$/, 'gone'),
  breaks(/^\w+:$/, 'gone', '906'),

  // Names.
  breaks(/: name$/, 'gone', '906'),
  breaks(/: name$/, UNSOUND, '812 431'),
  harmless(
    CASE,
    /^(?!ficTestUaDefault|idApiShop|myResourceGroup|azwiKvTutorialMySecret|myAKSCluster)\w+: name$/,
    'capital',
  ),
  breaks(/^id\w+: name$/, 'emptied|letter lost|another', '431', /'id-/),
  missed(EMPTY, /: name$/, 'emptied'),
  survives(PLACEHOLDER, /^(?:ficTestUa|azwiKvTutorial): name$/),
  survives('The record knows a vault of the old name, which may be another one.', /^kvShopMutations: name$/),
  survives(SECRET, /^azwiKvTutorialMySecret: name$/),
  harmless(NAME_OF_OURS, /: name$/),
  breaks(/: parent$/, "another's", '311 332'),
  breaks(/: (?:parent|scope)$/, 'another thing|gone', '906', /parent/),

  // The credential.
  missed(CLUSTER, /^myAKSCluster: (?:identity|properties)$/, 'gone'),
  breaks(/: properties$/, 'gone', '813 431 432'),
  breaks(ISSUER, 'gone', '813'),
  missed(EMPTY, ISSUER, 'emptied'),
  breaks(ISSUER, 'capital|letter lost|blank added|another|slash lost|http', '521'),
  survives('It may be the issuer of a cluster that is not in these files.', ISSUER, 'another cluster'),
  breaks(SUBJECT, 'gone', '813'),
  missed(EMPTY, SUBJECT, 'emptied'),
  breaks(SUBJECT, 'capital|letter lost|blank added|namespace/name|slash form|swapped', '331 307 310'),
  breaks(SUBJECT, 'wildcard', '307 310'),
  breaks(SUBJECT, 'another|another namespace|another name', '310'),
  breaks(/: properties\.audiences$/, 'gone', '813'),
  missed(EMPTY, AUDIENCE, 'emptied'),
  breaks(AUDIENCE, 'gone', '306 337'),
  breaks(AUDIENCE, 'any', '337'),

  // The cluster.
  breaks(/: properties\.oidcIssuerProfile\.enabled$/, 'flipped', '513'),
  survives(VERSION, /: properties\.oidcIssuerProfile(?:\.enabled)?$/, 'gone'),
  breaks(/: properties\.securityProfile\.workloadIdentity\.enabled$/, 'flipped', '511'),
  survives(WEBHOOK, /: properties\.securityProfile(?:\.workloadIdentity(?:\.enabled)?)?$/, 'gone'),
  breaks(/: properties\.dnsPrefix$/, UNSOUND, '812'),
  harmless('It is part of the address of the cluster.', /: properties\.dnsPrefix$/, `capital|${SOUND}`),
  breaks(/: properties\.agentPoolProfiles\.\*\.name$/, 'capital|blank added|gone', '812 813'),
  breaks(/: properties\.agentPoolProfiles\.\*\.mode$/, 'capital|letter lost|blank added|another', '812'),
  breaks(/: properties\.agentPoolProfiles\.\*\.(?:count|vmSize)$/, '0|blank added', '812'),
  missed(CLUSTER, /^myAKSCluster: (?:identity|properties)/),

  // The vault.
  breaks(/: properties\.enableRbacAuthorization$/, 'flipped', '432'),
  breaks(/^kvShopMutations: properties\.enableRbacAuthorization$/, 'gone', '432'),
  harmless(
    'In this version of the API, a vault uses policies where nothing is said.',
    /: properties\.enableRbacAuthorization$/,
    'gone',
  ),
  breaks(/: properties\.(?:tenantId|accessPolicies\.\*\.tenantId)$/, 'gone', '813'),
  missed(
    'The tenant of a vault is not compared with the recorded one of its readers.',
    /^kvShopMutations: properties\.tenantId$/,
    'another',
  ),
  survives(TENANT, /: properties\.(?:tenantId|accessPolicies\.\*\.tenantId)$/, 'another'),
  missed(EMPTY, /: properties\.sku\.(?:family|name)$/, 'emptied'),
  breaks(/: properties\.sku(?:\.(?:family|name))?$/, 'any', '812 813'),
  breaks(/: properties\.accessPolicies(?:\.\*)?$/, 'gone', '431'),
  breaks(/: properties\.accessPolicies\.\*\.objectId$/, 'clientId', '410 431'),
  breaks(/: properties\.accessPolicies\.\*\.objectId$/, 'tenantId', '431'),
  breaks(/: properties\.accessPolicies\.\*\.(?:objectId|permissions)$/, 'gone', '813'),
  breaks(/: properties\.accessPolicies\.\*\.permissions\.secrets(?:\.\*)?$/, 'gone|list', '432'),
  harmless(CASE, /\.permissions\.secrets\.\*$/, 'capital'),
  missed(EMPTY, /\.permissions\.secrets\.\*$/, 'emptied'),
  breaks(/\.permissions\.secrets\.\*$/, 'any', '812'),
  harmless(SECRET, /^azwiKvTutorialMySecret: properties\.value$/),

  // Roles.
  breaks(/: scope$/, 'another thing', '431'),
  harmless('A role on the group is one on what is in it.', /: scope$/, 'gone'),
  breaks(/: properties\.principalId$/, "clientId|another's", '410 431'),
  breaks(/: properties\.principalId$/, 'tenantId', '431'),
  breaks(/: properties\.(?:principalId|roleDefinitionId)$/, 'gone', '813'),
  harmless(
    'The identity is recorded, so that it is there, and Azure sees what it is.',
    /: properties\.principalType$/,
    'gone',
  ),
  missed(EMPTY, /: properties\.principalType$/, 'emptied'),
  breaks(/: properties\.principalType$/, 'any', '812'),
  missed(
    'The compiler itself warns of a value of another type (BCP036), and goes on.',
    /: properties\.roleDefinitionId$/,
    'another thing',
  ),
  breaks(/^var keyVaultSecretsUser: \*$/, 'gone', '906'),
  breaks(/^var keyVaultSecretsUser: \*$/, 'Key Vault Reader', '432'),
  survives(CUSTOM, /^var keyVaultSecretsUser: \*$/, 'Key Vault Crypto User'),
  missed(EMPTY, /^var keyVaultSecretsUser: \*$/, 'emptied'),
  harmless(CASE, /^var keyVaultSecretsUser: \*$/, 'capital'),
  survives(CUSTOM, /^var keyVaultSecretsUser: \*$/, 'another', /'4633/),
  missed(
    'It is no type at all, and the id that is made of it is not known.',
    /^var keyVaultSecretsUser: \*$/,
    'another',
  ),
  breaks(/^var keyVaultSecretsUser: \*$/, 'letter lost|blank added', '508'),
];
