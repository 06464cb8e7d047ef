/** What of an object is certainly meant otherwise than it is written, and how. */
import { isMap, isSeq, Scalar, type YAMLMap } from 'yaml';
import { plainValue } from '../../manifests';
import { templatePlace } from '../../schemas/kubernetes/pod-template';
import { EXPIRATION, INJECT_PROXY, PROXY_PORT, TENANT_ID, USE_LABEL } from '../../webhook/vocabulary';
import { IGNORE_ANNOTATION } from '../suppression';
import type { Edit } from './edit';
import { type Ground, putFirst, takeOut } from './layout';
import { type Entry, entriesOf, fieldIn, mapAt, textAt } from './tree';

const PREFIX = 'azure.workload.identity/';

/** The edits that mend an object. */
export function mendsOf(ground: Ground, object: YAMLMap): readonly Edit[] {
  const [apiVersion, kind] = [textAt(object, 'apiVersion') ?? '', textAt(object, 'kind') ?? ''];
  if (mapAt(object, 'metadata', 'annotations')?.has(IGNORE_ANNOTATION) === true) return [];
  const path = templatePlace(apiVersion, kind)?.path;
  const template = path === undefined ? undefined : mapAt(object, ...path);
  const places = new Set([object, template].filter((one) => one !== undefined));
  return [
    ...[...places].flatMap((one) => mendMetadata(ground, one, one === template)),
    ...(kind === 'ServiceAccount' ? withoutEmptyTenant(ground, object) : []),
    ...(template === undefined || template === object ? [] : missingLabel(ground, object, template, kind)),
  ];
}

function mendMetadata(ground: Ground, object: YAMLMap, isPod: boolean): readonly Edit[] {
  return ['labels', 'annotations'].flatMap((field) => {
    const map = mapAt(object, 'metadata', field);
    const entries = map === undefined ? [] : entriesOf(map).filter(({ key }) => key.startsWith(PREFIX));
    return entries.flatMap((entry) => {
      const isUse = field === 'labels' && isPod && entry.key === USE_LABEL;
      if (isPod && field === 'annotations' && entry.key === INJECT_PROXY && isFalse(entry)) {
        return map === undefined
          ? []
          : (takeOut(ground, map, entry, `${entry.key} injects the proxy, whatever it says`) ?? []);
      }
      return rewritten(entry, isUse) ?? [];
    });
  });
}

function isFalse({ value }: Entry): boolean {
  return value.source === 'false';
}

/** The value as it is meant, in the quotes that it has, or in some where it has none. */
function rewritten({ key, value, start, end }: Entry, isUse: boolean): Edit | undefined {
  const source = value.source ?? '';
  const isPlain = value.type === Scalar.PLAIN;
  if (!isPlain && value.type !== Scalar.QUOTE_DOUBLE && value.type !== Scalar.QUOTE_SINGLE) return undefined;
  const typed = isPlain && source !== '' && ['boolean', 'number'].includes(typeof plainValue(source));
  const text = meant(key, source, typed, isUse);
  if (text === source && !typed) return undefined;
  const quote = value.type === Scalar.QUOTE_SINGLE ? "'" : '"';
  const why = text === source ? `${key} is text, and needs quotes` : `${key} is ${text}`;
  return { start, end, text: `${quote}${text}${quote}`, why };
}

function meant(key: string, source: string, typed: boolean, isUse: boolean): string {
  if (isUse && (/^true$/i.test(source) || (typed && plainValue(source) === true))) return 'true';
  const range = RANGES[key];
  const digits = /^\+?0*([1-9][0-9]{0,8})$/.exec(source)?.[1];
  if (range === undefined || digits === undefined) return source;
  const [least, most] = range;
  return Number(digits) >= least && Number(digits) <= most ? digits : source;
}

const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  [EXPIRATION]: [3600, 86_400],
  [PROXY_PORT]: [1, 65_535],
};

function withoutEmptyTenant(ground: Ground, account: YAMLMap): readonly Edit[] {
  const map = mapAt(account, 'metadata', 'annotations');
  const entry = map === undefined ? undefined : entriesOf(map).find(({ key }) => key === TENANT_ID);
  if (map === undefined || entry === undefined || entry.value.source !== '' || entry.value.type === Scalar.PLAIN)
    return [];
  return listed(takeOut(ground, map, entry, `an empty ${TENANT_ID} hides the tenant of the cluster`));
}

function listed(edit: Edit | undefined): readonly Edit[] {
  return edit === undefined ? [] : [edit];
}

/** A workload that carries the label where the webhook does not look for it. */
function missingLabel(ground: Ground, object: YAMLMap, template: YAMLMap, kind: string): readonly Edit[] {
  const containers =
    mapAt(template, 'spec') === undefined ? undefined : fieldIn(mapAt(template, 'spec') ?? template, 'containers');
  if (!isSeq(containers) || containers.items.length === 0) return [];
  const outer = [object, kind === 'CronJob' ? mapAt(object, 'spec', 'jobTemplate') : undefined];
  const carriers = [
    ...outer.map((one) => (one === undefined ? undefined : mapAt(one, 'metadata', 'labels'))),
    mapAt(template, 'metadata', 'annotations'),
  ];
  if (!carriers.some((map) => map !== undefined && saysTrue(map))) return [];
  const metadata = fieldIn(template, 'metadata');
  const line = `${USE_LABEL}: "true"`;
  const why = `the webhook looks for ${USE_LABEL} on the pod template`;
  if (metadata === undefined) return listed(putFirst(ground, template, ['metadata:', 'labels:', line], why));
  if (!isMap(metadata)) return [];
  const labels = fieldIn(metadata, 'labels');
  if (labels === undefined) return listed(putFirst(ground, metadata, ['labels:', line], why));
  // What has an anchor is used elsewhere, as a selector mostly.
  if (!isMap(labels) || labels.anchor !== undefined || labels.has(USE_LABEL)) return [];
  return listed(putFirst(ground, labels, [line], why));
}

function saysTrue(map: YAMLMap): boolean {
  const entry = entriesOf(map).find(({ key }) => key === USE_LABEL);
  if (entry === undefined) return false;
  const source = entry.value.source ?? '';
  return /^true$/i.test(source);
}
