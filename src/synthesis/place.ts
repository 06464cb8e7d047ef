import type { Entry } from '../azure/layout';
import { placeOf } from '../declaration';
import type { Place } from '../diagnostics';
import { locate } from '../files';
import type { Judged } from './judged';
import type { RenderedObject } from './kubernetes';

/** Where something of a rendered object would stand in its file. */
export function placeInYaml(judged: Judged, rendered: RenderedObject, path: readonly (string | number)[]): Place {
  const { file, object } = rendered;
  const index = judged.kubernetes.files.get(file)?.indexOf(rendered) ?? 0;
  const position = locate(judged.yaml.get(file) ?? '', index, path);
  return { construct: object.node.path, file: `${judged.outdir}/${file}`, ...position };
}

/** Where a resource would stand in its file; for what is written nowhere, where it was declared. */
export function placeInBicep(judged: Judged, entry: Entry): Place {
  const place = judged.azure.placeOf(entry);
  if (place === undefined) return placeOf(entry.construct);
  const text = judged.bicep.get(place.file) ?? '';
  const at = text.indexOf(`resource ${place.symbol} '`);
  const line = at < 0 ? {} : { line: text.slice(0, at).split('\n').length, column: 1 };
  return { construct: entry.construct.node.path, file: `${judged.bicepOutdir}/${place.file}`, ...line };
}
