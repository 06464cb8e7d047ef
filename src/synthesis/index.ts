import type { YamlOutputType } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { AzureResource } from '../azure';
import { type Layout, layout } from '../azure/layout';
import { printConfig, printFile, printParameters, type Unsayable, unsayableInFile } from '../bicep';
import { findingsOf, placeOf, withoutVisits } from '../declaration';
import { type Finding, finding } from '../diagnostics';
import { printYaml } from '../files';
import { FindingsError } from '../findings-error';
import { HEADER } from '../header';
import { renderingPass } from '../kubernetes/render';
import type { DeploymentValues } from '../values';
import { WorkloadIdentity } from '../workload-identity';
import { judgeAll } from './judgement';
import { type KubernetesSide, renderKubernetes } from './kubernetes';

/** All that a synthesis writes, and all that it found. Nothing is on disk yet. */
export interface Synthesis {
  readonly kubernetes: KubernetesSide;
  readonly azure: Layout;
  /** Manifests by file. */
  readonly yaml: ReadonlyMap<string, string>;
  /** Bicep files by file, with parameters and configuration; empty when there are no resources. */
  readonly bicep: ReadonlyMap<string, string>;
  readonly unknownKinds: ReadonlyMap<string, number>;
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
    const commands = constructs.filter(WorkloadIdentity.isWorkloadIdentity).flatMap((one) => one._command() ?? []);
    const resources = constructs.filter((one): one is AzureResource => AzureResource.isAzureResource(one));
    const azure = layout(resources, { location: options.location, asked: options.values.asked, header: [HEADER] });
    const yaml = new Map(
      [...kubernetes.files].map(([file, objects]) => [file, manifestText(objects.map((one) => one.manifest))]),
    );
    const bicep = bicepTexts(azure, resources.length > 0, options.bicepOutdir);
    const { findings, unknownKinds } = judgeAll({ ...options, kubernetes, azure, yaml, bicep: bicep.files });
    return {
      kubernetes,
      azure,
      yaml,
      bicep: bicep.files,
      unknownKinds,
      findings: distinct([
        ...declared,
        ...kubernetes.findings,
        ...rendered,
        ...commands,
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
  for (const [name, file] of azure.files) {
    const problems = unsayableInFile(file);
    findings.push(...problems.map((problem) => unsayableFinding(`${folder}/${name}`, problem)));
    // The printer may rely on what it is given.
    if (problems.length === 0) files.set(name, printFile(file));
  }
  files.set('main.bicepparam', printParameters(azure.parameters));
  files.set('bicepconfig.json', `// ${HEADER}\n${printConfig()}`);
  return { files, findings };
}

function unsayableFinding(file: string, { path, reason }: Unsayable): Finding {
  return finding(
    'AZWI821',
    { file, property: path },
    `${path}: ${reason}.`,
    'Bicep takes texts of at most 131,072 characters without lone surrogates, and numbers of at most 64 bits.',
  );
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
