/** Every change of one value, or of one key, of manifests. */
import { type Document, isMap, isScalar, isSeq, parseAllDocuments } from 'yaml';
import { changesOf, withoutLetter } from './operators';

/** One file, changed in one place. */
export interface Mutation {
  /** The base that it is of. */
  readonly base: string;
  readonly file: string;
  /** The place that is changed, such as `ServiceAccount api: metadata.name`. */
  readonly at: string;
  readonly how: string;
  /** What stood there. */
  readonly was: string;
  /** What the file says now. */
  readonly text: string;
}

export type Changed = Omit<Mutation, 'base' | 'file'>;

type Path = readonly (string | number)[];
type Edit = (document: Document) => void;

const USE = 'azure.workload.identity/use';

/** All changes of manifests, each with the text of all of them. */
export function yamlMutations(text: string): readonly Changed[] {
  return parseAllDocuments(text).flatMap((document, index) => {
    const what = `${String(document.get('kind'))} ${String(document.getIn(['metadata', 'name']))}`;
    const changed = ({ path, how, edit }: Planned): Changed => {
      const all = parseAllDocuments(text);
      const one = all[index];
      if (one !== undefined) edit(one as Document);
      const was = document.getIn(path);
      return {
        at: `${what}: ${path.join('.')}`,
        how,
        was: typeof was === 'object' ? JSON.stringify(was) : String(was),
        text: all.map(String).join(''),
      };
    };
    return planned(document.contents, [])
      .map(changed)
      .concat(movedLabel(document as Document).map(changed));
  });
}

interface Planned {
  readonly path: Path;
  readonly how: string;
  readonly edit: Edit;
}

function planned(node: unknown, path: Path): Planned[] {
  if (isMap(node)) {
    return node.items.flatMap(({ key, value }) => {
      const name = isScalar(key) ? String(key.value) : '';
      const inner = [...path, name];
      return [...keyEdits(inner), gone(inner), ...planned(value, inner)];
    });
  }
  if (isSeq(node)) return node.items.flatMap((item, at) => [gone([...path, at]), ...planned(item, [...path, at])]);
  if (!isScalar(node)) return [];
  const texts = changesOf(String(node.value)).map(
    ({ how, text }): Planned => ({ path, how, edit: (document) => document.setIn(path, text) }),
  );
  if (node.value !== 'true') return texts;
  return [...texts, { path, how: 'no text', edit: (document) => document.setIn(path, true) }];
}

function gone(path: Path): Planned {
  return { path, how: 'gone', edit: (document) => document.deleteIn(path) };
}

function keyEdits(path: Path): Planned[] {
  const key = String(path.at(-1));
  return [
    renamed(path, 'key: letter lost', withoutLetter(key)),
    renamed(path, 'key: capital', key.charAt(0).toUpperCase() + key.slice(1)),
  ];
}

function renamed(path: Path, how: string, name: string): Planned {
  const edit: Edit = (document) => {
    const map = document.getIn(path.slice(0, -1));
    if (!isMap(map)) return;
    const pair = map.items.find(({ key }) => isScalar(key) && String(key.value) === path.at(-1));
    if (pair !== undefined && isScalar(pair.key)) pair.key.value = name;
  };
  return { path, how, edit };
}

/** The label of the webhook, in other places than on the pod. */
function movedLabel(document: Document): Planned[] {
  const labels = ['metadata', 'labels'];
  const found = templatePaths(document).map((path) => [...path, ...labels]);
  return found
    .filter((path) => document.getIn([...path, USE]) !== undefined)
    .flatMap((path) => {
      const move = (how: string, to: Path): Planned => ({
        path: [...path, USE],
        how,
        edit: (one) => {
          one.deleteIn([...path, USE]);
          if (to.length > 0) one.setIn([...to, USE], 'true');
        },
      });
      const toAnnotation = move('made an annotation', [...path.slice(0, -1), 'annotations']);
      return path.length > labels.length ? [toAnnotation, move('moved to the workload', labels)] : [toAnnotation];
    });
}

function templatePaths(document: Document): Path[] {
  const ways = [[], ['spec', 'template'], ['spec', 'jobTemplate', 'spec', 'template']];
  return ways.filter((way) => document.hasIn([...way, 'spec']) && document.hasIn([...way, 'metadata']));
}
