import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { App as Cdk8sApp, type AppProps as Cdk8sAppProps, YamlOutputType } from 'cdk8s';
import { provideApiVersions } from './azure/resource';
import { judgesFindings, placeOf } from './declaration';
import { type Finding, finding, hasErrors } from './diagnostics';
import { ENVIRONMENT_NAME_HELP, environmentFolder, isEnvironmentName } from './environment';
import { checkOutputs, type OutputRequest, printYaml, writeOutputs } from './files';
import { FindingsError } from './findings-error';
import { isGenerated } from './header';
import { summary } from './summary';
import { type Synthesis, synthesize } from './synthesis';
import { type DeploymentRecord, DeploymentValues, provideValues, readRecord, type ValuesMode } from './values';
import { valuesFiles } from './values-files';

export interface AppProps extends Cdk8sAppProps {
  /**
   * Name of an environment: the short form for folders and record of its own, `dist/<env>`, `bicep/<env>` and
   * `bicep/<env>/outputs.json`.
   * @default - `dist`, `bicep` and `bicep/outputs.json`
   */
  readonly env?: string;
  /**
   * Folder of the Bicep files.
   * @default 'bicep', or 'bicep/<env>'
   */
  readonly bicepOutdir?: string;
  /**
   * File that the outputs of the deployment were recorded in.
   * @default - `outputs.json` in the Bicep folder
   */
  readonly record?: string;
  /**
   * Whether manifests carry the recorded values, or always placeholders for Flux or envsubst.
   * @default 'recorded'
   */
  readonly values?: ValuesMode;
  /**
   * Azure region of what says none, such as `westeurope`.
   * @default - the region of the resource group that is made; else that of the group or deployment
   */
  readonly location?: string;
  /**
   * API versions of Azure resources by type, for a Bicep CLI that does not know the default ones, such as
   * `{ 'Microsoft.KeyVault/vaults': '2024-11-01' }`. A resource's own `apiVersion` goes before.
   * @default - the versions in `API_VERSIONS`
   */
  readonly apiVersions?: Readonly<Record<string, string>>;
  /**
   * Whether synth tells nothing about what it wrote. Findings are told all the same.
   * @default false
   */
  readonly quiet?: boolean;
}

const OUTPUT_TYPES = [
  YamlOutputType.FILE_PER_APP,
  YamlOutputType.FILE_PER_CHART,
  YamlOutputType.FILE_PER_RESOURCE,
  YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE,
];

/**
 * An app of cdk8s that writes both sides: manifests into `dist/`, Bicep into `bicep/`. Everything is rendered and
 * judged before anything is written.
 */
export class App extends Cdk8sApp {
  /** Folder of the Bicep files. */
  public readonly bicepOutdir: string;
  /** File that the outputs of the deployment are recorded in. */
  public readonly record: string;
  private readonly props: AppProps;
  private readonly values: DeploymentValues;
  private readonly ownFindings: Finding[] = [];

  constructor(props: AppProps = {}) {
    super({ ...props, outdir: outdirOf(props) });
    this.props = props;
    this.bicepOutdir = props.bicepOutdir ?? environmentFolder('bicep', props.env);
    this.record = props.record ?? join(this.bicepOutdir, 'outputs.json');
    judgesFindings(this);
    this.values = new DeploymentValues(this.readRecord(), props.values ?? 'recorded');
    provideValues(this, this.values);
    if (props.apiVersions !== undefined) provideApiVersions(this, props.apiVersions);
    this.checkProps();
  }

  /**
   * Renders, judges and writes.
   *
   * @throws FindingsError with everything that was found, when any of it is an error; then nothing was written.
   */
  public override synth(): void {
    const synthesis = this.synthesize();
    const request = this.outputs(synthesis);
    if (hasErrors(synthesis.findings)) throw failure([...synthesis.findings, ...checkOutputs(request)]);
    const written = writeOutputs(request);
    const all = [...synthesis.findings, ...written.findings];
    if (hasErrors(all)) throw failure(all);
    // cdk8s-cli takes it for a failure when there is no such folder, even where there is nothing to put into it.
    if (process.env.CDK8S_OUTDIR !== undefined) mkdirSync(this.outdir, { recursive: true });
    const text = summary({
      synthesis,
      written,
      findings: all,
      outdir: this.outdir,
      bicepOutdir: this.bicepOutdir,
      missing: this.values.missing,
      quiet: this.props.quiet === true,
      bicepSkipped: this.skipsBicep() && synthesis.bicep.size > 0,
    });
    if (text !== '') process.stderr.write(text);
  }

  /**
   * All manifests as one text. Nothing is written.
   *
   * @throws FindingsError as `synth` does.
   */
  public override synthYaml(): string {
    const synthesis = this.synthesize();
    if (hasErrors(synthesis.findings)) throw failure(synthesis.findings);
    return printYaml(synthesis.kubernetes.objects.map(({ manifest }) => manifest));
  }

  private synthesize(): Synthesis {
    const synthesis = synthesize(this, {
      outputType: this.yamlOutputType,
      extension: this.outputFileExtension,
      values: this.values,
      location: this.props.location,
      recordFile: this.record,
      outdir: display(this.outdir),
      bicepOutdir: display(this.bicepOutdir),
    });
    return { ...synthesis, findings: [...this.ownFindings, ...synthesis.findings, ...chartNames(synthesis)] };
  }

  private outputs(synthesis: Synthesis): OutputRequest {
    const kubernetes = new Map(synthesis.yaml);
    if (this.recordsMetadata()) kubernetes.set('construct-metadata.json', metadataOf(synthesis));
    const bicep = this.skipsBicep() ? new Map<string, string>() : this.bicepFiles(synthesis);
    return {
      folders: [
        { role: 'kubernetes', path: this.outdir, files: kubernetes },
        ...(this.skipsBicep() ? [] : [{ role: 'bicep' as const, path: this.bicepOutdir, files: bicep }]),
      ],
      // cdk8s-cli deletes its output folder first, so what we remember stands in ours.
      ledgerPath: join(this.skipsBicep() ? this.outdir : this.bicepOutdir, '.cdk8s-azwi.json'),
      isOurs: isGenerated,
    };
  }

  private bicepFiles(synthesis: Synthesis): Map<string, string> {
    return new Map([...synthesis.bicep, ...valuesFiles(this.values, this.props.values ?? 'recorded', this.props.env)]);
  }

  // `cdk8s synth --stdout` sets a temporary folder and prints what is in it; Bicep has no business there.
  private skipsBicep(): boolean {
    const given = process.env.CDK8S_OUTDIR;
    if (given === undefined || this.props.outdir !== undefined || !isAbsolute(given)) return false;
    const below = (folder: string): boolean => resolve(given).startsWith(`${resolve(folder)}${sep}`);
    return below(tmpdir()) && !below(process.cwd());
  }

  // Private in cdk8s, so that it has to be read where cdk8s reads it.
  private recordsMetadata(): boolean {
    return this.props.recordConstructMetadata ?? process.env.CDK8S_RECORD_CONSTRUCT_METADATA === 'true';
  }

  private readRecord(): DeploymentRecord | undefined {
    const result = readRecord(this.record);
    if (result === undefined) return undefined;
    if ('record' in result) return result.record;
    this.ownFindings.push(...result.findings);
    return undefined;
  }

  private checkProps(): void {
    const { values, env, yamlOutputType } = this.props;
    const wrong = (property: string, message: string, help: string): void => {
      this.ownFindings.push(finding('AZWI004', { property }, message, help));
    };
    if (values !== undefined && values !== 'recorded' && values !== 'placeholders') {
      wrong('values', `values is ${JSON.stringify(values)}.`, "Give 'recorded' or 'placeholders'.");
    }
    for (const [type, version] of Object.entries(this.props.apiVersions ?? {})) {
      if (/^\d{4}-\d{2}-\d{2}(-preview)?$/.test(version)) continue;
      wrong(
        'apiVersions',
        `The API version of ${type} is ${JSON.stringify(version)}.`,
        "Give a version such as '2025-05-01'.",
      );
    }
    if (env !== undefined && !isEnvironmentName(env))
      wrong('env', `env is ${JSON.stringify(env)}.`, ENVIRONMENT_NAME_HELP);
    if (yamlOutputType !== undefined && !OUTPUT_TYPES.includes(yamlOutputType)) {
      wrong('yamlOutputType', `yamlOutputType is ${String(yamlOutputType)}.`, 'Use a member of YamlOutputType.');
    }
    if (!/^\.?[A-Za-z0-9][A-Za-z0-9._-]*$/.test(this.outputFileExtension)) {
      wrong(
        'outputFileExtension',
        `outputFileExtension is ${JSON.stringify(this.outputFileExtension)}.`,
        "Use something like '.k8s.yaml'.",
      );
    }
  }
}

// What is not recorded yet is one line of the summary; among errors it would be one finding for each value.
function failure(findings: readonly Finding[]): FindingsError {
  return new FindingsError(findings.filter(({ code }) => code !== 'AZWI605'));
}

// A slash in an id is no path: constructs makes two hyphens of it.
function chartNames(synthesis: Synthesis): Finding[] {
  const dotted = synthesis.kubernetes.order.charts.filter(({ node }) => node.id.includes('..'));
  return dotted.map((chart) => {
    const message = `The id ${JSON.stringify(chart.node.id)} of a chart is part of the names of files, and reads like a way out of their folder.`;
    return finding('AZWI703', placeOf(chart), message, 'Give the chart an id without "..".');
  });
}

function outdirOf(props: AppProps): string {
  return props.outdir ?? environmentFolder(process.env.CDK8S_OUTDIR ?? 'dist', props.env);
}

// As people see it: relative to where they are, when it is below.
function display(folder: string): string {
  const path = relative(process.cwd(), resolve(folder));
  return (path === '' || path.startsWith('..') ? folder : path).split(sep).join('/');
}

function metadataOf(synthesis: Synthesis): string {
  const resources = synthesis.kubernetes.objects.map(({ object }) => [object.name, { path: object.node.path }]);
  return JSON.stringify({ version: '1.0.0', resources: Object.fromEntries(resources) });
}
