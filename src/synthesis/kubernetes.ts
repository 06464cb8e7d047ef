import type { ApiObject, YamlOutputType } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { placeOf } from '../declaration';
import { type Finding, finding } from '../diagnostics';
import { ManifestFiles } from '../kubernetes/files';
import { guardObjects } from '../kubernetes/guard';
import type { Manifest } from '../kubernetes/manifest';
import { type Order, orderOf } from '../kubernetes/order';
import { outcomeOf } from '../kubernetes/render';
import { renderingFailure, unsayableIn } from '../kubernetes/unrenderable';

/** A rendered object, with the file it goes to. */
export interface RenderedObject {
  readonly object: ApiObject;
  readonly manifest: Manifest;
  readonly file: string;
}

/** The Kubernetes side of an app. */
export interface KubernetesSide {
  readonly order: Order;
  readonly objects: readonly RenderedObject[];
  /** Objects by file, in order. */
  readonly files: ReadonlyMap<string, readonly RenderedObject[]>;
  readonly findings: readonly Finding[];
}

export interface KubernetesOptions {
  readonly outputType: YamlOutputType;
  readonly extension: string;
}

/** Renders every object once, in the order of cdk8s. */
export function renderKubernetes(constructs: readonly IConstruct[], options: KubernetesOptions): KubernetesSide {
  const findings: Finding[] = [];
  guardObjects(constructs);
  const order = orderOf(constructs);
  if (order.cycle.length > 0) {
    findings.push(
      finding(
        'AZWI003',
        { construct: order.cycle[0] ?? '' },
        `These constructs depend on each other: ${order.cycle.join(' → ')}.`,
        'Take one of the dependencies away.',
      ),
    );
  }
  const files = new ManifestFiles(order, options.outputType, options.extension);
  const objects: RenderedObject[] = [];
  const byFile = new Map<string, RenderedObject[]>();
  for (const chart of order.charts) {
    for (const object of order.objects.get(chart) ?? []) {
      const manifest = renderOne(object, findings);
      if (manifest === undefined) continue;
      const rendered = { object, manifest, file: files.fileOf(chart, manifest) };
      objects.push(rendered);
      const list = byFile.get(rendered.file) ?? [];
      list.push(rendered);
      byFile.set(rendered.file, list);
    }
  }
  return { order, objects, files: byFile, findings: [...findings, ...sharedFiles(byFile, files, order)] };
}

function renderOne(object: ApiObject, findings: Finding[]): Manifest | undefined {
  const outcome = outcomeOf(object);
  if ('manifest' in outcome) {
    const unsayable = unsayableIn(object, outcome.manifest);
    findings.push(...unsayable);
    return unsayable.length === 0 ? outcome.manifest : undefined;
  }
  // A value that cannot be rendered knows the construct that it is of, but not the object that it stands in.
  const known = outcome.findings?.map((one) =>
    one.place.file === undefined ? { ...one, place: placeOf(object) } : one,
  );
  const help = 'Look at what the object is given; the message is of cdk8s.';
  const raised = (): Finding => finding('AZWI002', placeOf(object), outcome.error.message, help);
  findings.push(...(known ?? [renderingFailure(object) ?? raised()]));
  return undefined;
}

// With a file for each resource, cdk8s lets objects of one kind and name overwrite each other.
function sharedFiles(
  byFile: ReadonlyMap<string, readonly RenderedObject[]>,
  files: ManifestFiles,
  order: Order,
): Finding[] {
  const whole = new Set(order.charts.map((chart) => files.chartFile(chart)).filter((file) => file !== undefined));
  return [...byFile].flatMap(([file, objects]) => {
    const [first, second] = objects;
    if (whole.has(file) || first === undefined || second === undefined) return [];
    return [
      finding(
        'AZWI704',
        placeOf(second.object),
        `${second.object.node.path} and ${first.object.node.path} would both be written to ${file}.`,
        'Use YamlOutputType.FILE_PER_CHART, or give one of them another name.',
      ),
    ];
  });
}
