import { type Chart, Names, YamlOutputType } from 'cdk8s';
import type { Manifest } from './manifest';
import type { Order } from './order';

/** One rendered object and the file it goes to. */
export interface Placed {
  readonly manifest: Manifest;
  /** File relative to the output folder, with forward slashes. */
  readonly file: string;
}

function resourceFile(manifest: Manifest): string {
  return `${manifest.kind}.${String(manifest.metadata?.name)}`.replace(/[^0-9a-zA-Z-_.]/g, '');
}

/** File names of the charts' objects, as cdk8s gives them. */
export class ManifestFiles {
  private readonly prefixes: ReadonlyMap<Chart, string>;

  constructor(
    order: Order,
    private readonly type: YamlOutputType,
    private readonly extension: string,
  ) {
    const prefix = (index: number): string => (order.indexed ? `${String(index).padStart(4, '0')}-` : '');
    this.prefixes = new Map(order.charts.map((chart, index) => [chart, `${prefix(index)}${Names.toDnsLabel(chart)}`]));
  }

  /** Base name of a chart's file or folder. */
  public chartName(chart: Chart): string {
    return this.prefixes.get(chart) ?? Names.toDnsLabel(chart);
  }

  /** The file of a chart as a whole; undefined where its objects have files of their own. */
  public chartFile(chart: Chart): string | undefined {
    if (this.type === YamlOutputType.FILE_PER_CHART) return `${this.chartName(chart)}${this.extension}`;
    return this.type === YamlOutputType.FILE_PER_APP ? `app${this.extension}` : undefined;
  }

  /** The file of an object. */
  public fileOf(chart: Chart, manifest: Manifest): string {
    const whole = this.chartFile(chart);
    if (whole !== undefined) return whole;
    const name = `${resourceFile(manifest)}${this.extension}`;
    return this.type === YamlOutputType.FILE_PER_RESOURCE ? name : `${this.chartName(chart)}/${name}`;
  }
}
