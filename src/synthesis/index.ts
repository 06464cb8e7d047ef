import type { YamlOutputType } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { AzureResource } from '../azure';
import { type DeclaredCluster, declaredClusters } from '../azure/declared-clusters';
import { type Layout, layout } from '../azure/layout';
import { printConfig, printFile, printParameters } from '../bicep';
import { findingsOf, placeOf, withoutVisits } from '../declaration';
import { type Finding, finding } from '../diagnostics';
import { printYaml } from '../files';
import { FindingsError } from '../findings-error';
import { HEADER } from '../header';
import { renderingPass } from '../kubernetes/render';
import type { DeploymentValues } from '../values';
import { WorkloadIdentity } from '../workload-identity';
import { type ExistingAccount, type LeftToPeople, trustedLabels } from '../workload-identity/existing-account';
import { withoutForeign } from './foreign-resources';
import { judgeAll } from './judgement';
import { type KubernetesSide, renderKubernetes } from './kubernetes';
import { UnsayableFindings } from './unsayable-findings';

/** All that a synthesis writes, and all that it found. Nothing is on disk yet. */
export interface Synthesis {
  readonly kubernetes: KubernetesSide;
  readonly azure: Layout;
  /** The clusters of AKS, with the commands that are left to people where they exist. */
  readonly clusters: readonly DeclaredCluster[];
  /** ServiceAccounts that people annotate, one for each identity. */
  readonly accounts: readonly ExistingAccount[];
  /** Manifests by file. */
  readonly yaml: ReadonlyMap<string, string>;
  /** Bicep files by file, with parameters and configuration; empty when there are no resources. */
  readonly bicep: ReadonlyMap<string, string>;
  readonly unknownKinds: ReadonlyMap<string, number>;
  readonly unknownTypes: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
}

export interface SynthesisOptions {
  readonly outputType: YamlOutputType;
  readonly extension: string;
  readonly values: DeploymentValues;
  readonly location: string | undefined;
  readonly recordFile: string;
  /** Folders as they are told to people. */
  readonly outdir: string;
  readonly bicepOutdir: string;
}

/**
 * Renders and judges an app. Kubernetes comes first: names and namespaces, and so the credentials' subjects, are read
 * off the rendered manifests, because cdk8s lets people patch them.
 */
export function synthesize(root: IConstruct, options: SynthesisOptions): Synthesis {
  const constructs = root.node.findAll();
  const declared = withoutVisits(() => constructs.flatMap(validate));
  try {
    return synthesizeDeclared(constructs, declared, options);
  } catch (error) {
    // Values that TypeScript would have refused get as far as this: what was found says which.
    const known = FindingsError.findingsIn(error) ?? [
      finding(
        'AZWI002',
        {},
        (error as Error).message,
        'Look for a property that is missing or of another type than declared.',
      ),
    ];
    throw new FindingsError([...declared, ...known]);
  }
}

function synthesizeDeclared(
  constructs: readonly IConstruct[],
  declared: readonly Finding[],
  options: SynthesisOptions,
): Synthesis {
  return renderingPass(options.values, (rendered) => {
    const kubernetes = renderKubernetes(constructs, options);
    const trusted = trustedLabels(constructs);
    const identities = constructs.filter(WorkloadIdentity.isWorkloadIdentity);
    const left = identities.map((one) => leftToPeople(one, trusted));
    const resources = constructs.filter((one): one is AzureResource => AzureResource.isAzureResource(one));
    const laidOut = layout(resources, { location: options.location, asked: options.values.asked, header: [HEADER] });
    const { azure, findings: foreign } = withoutForeign(laidOut, constructs, kubernetes.findings);
    const clusters = declaredClusters(azure, resources);
    const yaml = new Map(
      [...kubernetes.files].map(([file, objects]) => [file, manifestText(objects.map((one) => one.manifest))]),
    );
    const bicep = bicepTexts(laidOut, resources.length > 0, options.bicepOutdir);
    const { findings, unknownKinds, unknownTypes } = judgeAll({
      ...options,
      kubernetes,
      azure,
      clusters,
      yaml,
      bicep: bicep.files,
    });
    return {
      kubernetes,
      azure,
      clusters,
      accounts: left.flatMap(({ account }) => account ?? []),
      yaml,
      bicep: bicep.files,
      unknownKinds,
      unknownTypes,
      findings: distinct([
        ...declared,
        ...kubernetes.findings,
        ...rendered,
        ...left.flatMap((one) => one.findings),
        ...foreign,
        ...azure.findings,
        ...bicep.findings,
        ...findings,
      ]),
    };
  });
}

// Validations of ours carry their findings with them; those of others are text.
function validate(construct: IConstruct): readonly Finding[] {
  const own = findingsOf(construct);
  try {
    const others = construct.node.validate().map((message) => {
      return finding('AZWI001', placeOf(construct), message, 'The message is of a validation in the declaration.');
    });
    return [...own, ...others];
  } catch (error) {
    const known = FindingsError.findingsIn(error);
    return [
      ...own,
      ...(known ?? [
        finding('AZWI001', placeOf(construct), (error as Error).message, 'A validation raised this error.'),
      ]),
    ];
  }
}

// The client id in the command may be one that cannot be said here, which knows no place.
function leftToPeople(one: WorkloadIdentity, trusted: ReadonlySet<string>): LeftToPeople {
  try {
    return one._leftToPeople(trusted);
  } catch (error) {
    const known = FindingsError.findingsIn(error);
    if (known === undefined) throw error;
    return { findings: known.map((found) => ({ ...found, place: placeOf(one) })), account: undefined };
  }
}

function manifestText(manifests: readonly unknown[]): string {
  return `# ${HEADER}\n${printYaml(manifests)}`;
}

interface BicepTexts {
  readonly files: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

function bicepTexts(azure: Layout, any: boolean, folder: string): BicepTexts {
  const files = new Map<string, string>();
  if (!any) return { files, findings: [] };
  const findings: Finding[] = [];
  const unsayable = new UnsayableFindings(azure, folder);
  for (const [name, file] of azure.files) {
    const { printable, findings: told } = unsayable.inFile(name, file);
    findings.push(...told);
    // The printer may rely on what it is given.
    if (printable) files.set(name, printFile(file));
  }
  files.set('main.bicepparam', printParameters(azure.parameters));
  files.set('bicepconfig.json', `// ${HEADER}\n${printConfig()}`);
  return { files, findings };
}

// Two constructs that stand for one thing say the same about it.
function distinct(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((one) => {
    const key = JSON.stringify(one);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
