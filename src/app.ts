import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { App as Cdk8sApp } from 'cdk8s';
import { type AppProps, checkAppProps } from './app-props';
import { apiVersionProblems, provideApiVersions } from './azure/api-version';
import { judgesFindings, placeOf } from './declaration';
import { type Finding, finding, hasErrors } from './diagnostics';
import { environmentFolder } from './environment';
import { LEDGER, type OutputRequest, OutputWriter, printYaml } from './files';
import { FindingsError } from './findings-error';
import { isGenerated } from './header';
import { nextSteps, projectCommands } from './next-steps';
import { MIGRATION_PHASES, type MigrationSteps } from './next-steps/phases';
import { type Removals, removalsOf } from './removals';
import { summary, TOLD_IN_ONE_LINE } from './summary';
import { type Synthesis, synthesize } from './synthesis';
import { type DeploymentRecord, DeploymentValues, provideValues, readRecord } from './values';
import { valuesFiles } from './values-files';

export type { AppProps } from './app-props';

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
  private readonly placesKnown: boolean;
  private readonly writer = new OutputWriter();
  private migration: MigrationSteps | undefined;

  constructor(props: AppProps = {}) {
    const checked = checkAppProps(props);
    super({ ...checked.props, outdir: outdirOf(checked.props) });
    this.props = checked.props;
    this.ownFindings.push(...checked.findings);
    this.placesKnown = checked.placesKnown;
    this.bicepOutdir = this.props.bicepOutdir ?? environmentFolder('bicep', this.props.env);
    this.record = this.props.record ?? join(this.bicepOutdir, 'outputs.json');
    judgesFindings(this);
    this.values = new DeploymentValues(this.readRecord(), this.props.values ?? 'recorded');
    provideValues(this, this.values);
    if (this.props.apiVersions !== undefined) provideApiVersions(this, this.props.apiVersions);
    this.checkProps();
  }

  /**
   * Says that the app moves workloads which were in the cluster before it, and how far it is. `NEXT_STEPS.md` then has the
   * steps of that phase, and no command that deletes what was there before.
   */
  public migrates(steps: MigrationSteps): void {
    if (MIGRATION_PHASES.includes(steps?.phase)) {
      this.migration = steps;
      return;
    }
    const message = `The phase of the migration is ${JSON.stringify(steps?.phase)}.`;
    const help = `Give one of ${MIGRATION_PHASES.map((one) => `'${one}'`).join(', ')}.`;
    this.ownFindings.push(finding('AZWI004', { property: 'phase' }, message, help));
  }

  /**
   * Renders, judges and writes.
   *
   * @throws FindingsError with everything that was found, when any of it is an error; then nothing was written.
   */
  public override synth(): void {
    const synthesis = this.synthesize();
    const removals = this.removals(synthesis);
    const request = this.outputs(synthesis, removals);
    const told = removals?.findings ?? [];
    if (hasErrors([...synthesis.findings, ...told])) {
      // Of folders that were not meant, nothing is to be told.
      const outputs = this.placesKnown ? this.writer.check(request) : [];
      throw failure([...synthesis.findings, ...told, ...outputs]);
    }
    const written = this.writer.write(request);
    const own = [...synthesis.findings, ...written.findings];
    // What is in the folders may be of another declaration then.
    if (hasErrors(own)) throw failure(own);
    const all = [...own, ...told];
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

  // What a declaration with errors lacks need not be gone.
  private removals(synthesis: Synthesis): Removals | undefined {
    return this.skipsBicep() || hasErrors(synthesis.findings) ? undefined : removalsOf(synthesis.azure, this.ledger());
  }

  // cdk8s-cli deletes its output folder first, so what we remember stands in ours.
  private ledger(): string {
    return join(this.skipsBicep() ? this.outdir : this.bicepOutdir, LEDGER);
  }

  private outputs(synthesis: Synthesis, removals: Removals | undefined): OutputRequest {
    const kubernetes = new Map(synthesis.yaml);
    if (this.recordsMetadata()) kubernetes.set('construct-metadata.json', metadataOf(synthesis));
    const bicep = this.skipsBicep() ? new Map<string, string>() : this.bicepFiles(synthesis, removals);
    return {
      folders: [
        { role: 'kubernetes', path: this.outdir, files: kubernetes },
        ...(this.skipsBicep() ? [] : [{ role: 'bicep' as const, path: this.bicepOutdir, files: bicep }]),
      ],
      ledgerPath: this.ledger(),
      isOurs: isGenerated,
      ...(removals === undefined ? {} : { azure: removals.azure }),
    };
  }

  private bicepFiles(synthesis: Synthesis, removals: Removals | undefined): Map<string, string> {
    const { env, location, values: mode = 'recorded' } = this.props;
    const folders = { outdir: display(this.outdir), bicepOutdir: display(this.bicepOutdir) };
    const told = { location, mode, ...folders, record: display(this.record), asked: this.values.asked };
    const commands = projectCommands(process.argv[1]);
    const hasOtherFiles = this.recordsMetadata();
    const pending = { removals: removals?.pending ?? [], migration: this.migration };
    const steps = nextSteps(synthesis, { ...told, commands, hasOtherFiles, ...pending });
    return new Map([...synthesis.bicep, ...valuesFiles(this.values, mode, env), ...steps]);
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
    if (!this.placesKnown) return undefined;
    const result = readRecord(this.record);
    if (result === undefined) return undefined;
    if ('record' in result) return result.record;
    this.ownFindings.push(...result.findings);
    return undefined;
  }

  private checkProps(): void {
    const wrong = (property: string, message: string, help: string): void => {
      this.ownFindings.push(finding('AZWI004', { property }, message, help));
    };
    for (const message of apiVersionProblems(this.props.apiVersions)) {
      wrong('apiVersions', message, "Give a version such as '2025-05-01'.");
    }
  }
}

// What is not recorded yet is one line of the summary; among errors it would be one finding for each value.
function failure(findings: readonly Finding[]): FindingsError {
  return new FindingsError(findings.filter(({ code }) => !TOLD_IN_ONE_LINE.has(code)));
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
