/** The steps of a declaration, and what stands in them. */
import { App as Cdk8sApp, YamlOutputType } from 'cdk8s';
import { judgesFindings } from '../../src/declaration';
import { type NextStepsOptions, nextSteps } from '../../src/next-steps';
import { synthesize } from '../../src/synthesis';
import { type DeploymentRecord, DeploymentValues, provideValues } from '../../src/values';

export interface StepsOptions extends Partial<NextStepsOptions> {
  /** What a deployment handed over. */
  readonly recorded?: DeploymentRecord;
  readonly outputType?: YamlOutputType;
}

/** `NEXT_STEPS.md` of a declaration in which nothing is wrong; undefined where none is written. */
export function stepsOf(declare: (app: Cdk8sApp) => void, options: StepsOptions = {}): string | undefined {
  const { recorded, outputType, ...given } = options;
  const app = new Cdk8sApp();
  judgesFindings(app);
  const values = new DeploymentValues(recorded, given.mode ?? 'recorded');
  provideValues(app, values);
  declare(app);
  const folders = { outdir: given.outdir ?? 'dist', bicepOutdir: given.bicepOutdir ?? 'bicep' };
  const synthesis = synthesize(app, {
    outputType: outputType ?? YamlOutputType.FILE_PER_CHART,
    extension: '.k8s.yaml',
    values,
    location: given.location,
    recordFile: 'bicep/outputs.json',
    ...folders,
  });
  const wrong = synthesis.findings.filter(({ severity }) => severity === 'error');
  if (wrong.length > 0) throw new Error(`unexpected findings: ${JSON.stringify(wrong, null, 2)}`);
  return nextSteps(synthesis, {
    record: 'bicep/outputs.json',
    mode: 'recorded',
    location: undefined,
    asked: values.asked,
    commands: { synth: ['npm', 'run', 'synth'], record: ['npx', 'cdk8s-azwi', 'record'] },
    ...folders,
    ...given,
  }).get('NEXT_STEPS.md');
}

/** The blocks of shell, without their fences. */
export function blocksOf(markdown: string | undefined): readonly string[] {
  return [...(markdown ?? '').matchAll(/^(`{3,})sh\n([\s\S]*?)\n\1$/gm)].map(([, , text = '']) => text);
}

/** What stands under a heading; undefined where there is no such heading. */
export function stepOf(markdown: string | undefined, title: string): string | undefined {
  const sections = (markdown ?? '').split(/^## \d+\. /m).slice(1);
  const found = sections.find((section) => section.startsWith(`${title}\n`));
  return found?.slice(title.length).trim();
}
