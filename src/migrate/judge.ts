/**
 * What the rules of synthesis would say of a workload once it is bound. It is told before a project is written, because
 * the phase that finds it comes after the one that is deployed.
 */
import { type Finding, hasErrors } from '../diagnostics';
import { NO_AZURE } from '../estate/azure';
import type { Estate, KubernetesObject } from '../estate/estate';
import { isPlaceholder } from '../estate/pods/manifest';
import { textValue, UNKNOWN } from '../estate/value';
import type { ReadObject } from '../manifests';
import { judge } from '../rules';
import { CLIENT_ID, INJECT_PROXY, PROXY_PORT, USE_LABEL } from '../webhook/vocabulary';
import type { MoveAccount } from './accounts';
import { at, type Fields, fieldsOf, kindOf, metadataOf, textOf } from './fields';
import type { Input } from './input';
import { scrubbedAccount, scrubbedWorkload } from './project/scrub';
import { freePort, type Sidecar } from './sidecars';
import { left, type NotMoved, saidAt, type Workload } from './workloads';

/** What is said of the sidecar of a workload. */
export type Verdict = { readonly sidecar: Sidecar | undefined; readonly findings: readonly Finding[] } | NotMoved;

/** What a namespace itself says of the pods in it. */
const AROUND: ReadonlySet<string> = new Set(['ResourceQuota', 'LimitRange']);

/** Judges workloads as they will be. */
export class Judge {
  private readonly around = new Map<string, ReadObject[]>();

  constructor(objects: readonly ReadObject[], input: Input) {
    for (const object of objects) {
      const isNamespace = kindOf(object) === 'Namespace';
      if (!isNamespace && !AROUND.has(kindOf(object))) continue;
      const namespace = isNamespace ? textOf(metadataOf(object).name) : input.namespaceOf(object);
      if (namespace === undefined) continue;
      this.around.set(namespace, [...(this.around.get(namespace) ?? []), object]);
    }
  }

  /** @param asked whether it is to have the proxy sidecar. */
  of(workload: Workload, account: MoveAccount, asked: boolean): Verdict {
    const contradiction = contradictionIn(workload, asked);
    if (contradiction !== undefined) return contradiction;
    const say = (manifest: Fields): readonly Finding[] => this.say(workload, account, manifest);
    const bound = (annotations: Fields): Fields => boundManifest(workload, account.name, annotations);
    const own = ownAnnotations(workload);
    const { [INJECT_PROXY]: inject, [PROXY_PORT]: ownPort, ...others } = own;
    const before = say(scrubbedWorkload(workload.object, workload.templatePath));
    const plain = added(before, say(bound(others)));
    const unbindable = plain.find(isError);
    if (unbindable !== undefined) return refusedAs(workload, unbindable);
    if (!asked && inject === undefined) return { sidecar: undefined, findings: [] };
    const known = [...before, ...plain];
    const first = added(known, say(bound({ ...own, [INJECT_PROXY]: inject ?? 'true' })));
    const isTaken = first.some(({ code }) => code === 'AZWI122');
    const port = asked && ownPort === undefined && isTaken ? freePort(workload) : undefined;
    const withPort = { ...own, [INJECT_PROXY]: 'true', [PROXY_PORT]: String(port) };
    const found = port === undefined ? first : added(known, say(bound(withPort)));
    const wrong = found.find(isError);
    if (wrong !== undefined) return withoutProxy(workload, wrong);
    return { sidecar: asked ? { port } : undefined, findings: found };
  }

  /** What the rules say of a workload that looks so. */
  private say({ object, namespace }: Workload, account: MoveAccount, manifest: Fields): readonly Finding[] {
    const metadata = { ...fieldsOf(manifest.metadata), namespace };
    const { file } = object;
    const place: KubernetesObject['place'] = (path) => object.place(path);
    const estate: Estate = {
      objects: [
        ...(this.around.get(namespace) ?? []),
        accountIn(account),
        { manifest: { ...manifest, metadata }, file, place },
      ],
      azure: NO_AZURE,
      meaning: (text) => (isPlaceholder(text) ? UNKNOWN : textValue(text)),
    };
    return judge(estate);
  }
}

function ownAnnotations({ object, templatePath }: Workload): Fields {
  return fieldsOf(at(object.manifest, [...templatePath, 'metadata', 'annotations']));
}

// The account that it will have, with a client id that is not known before the deployment.
function accountIn({ name, namespace, origin, object }: MoveAccount): KubernetesObject {
  const clean = origin === 'existing' && object !== undefined ? scrubbedAccount(object) : {};
  const { annotations } = fieldsOf(clean.metadata);
  const metadata = { name, namespace, annotations: { ...fieldsOf(annotations), [CLIENT_ID]: '${CLIENT_ID}' } };
  return {
    manifest: { apiVersion: 'v1', kind: 'ServiceAccount', metadata },
    file: object?.file ?? '',
    place: (path) => object?.place(path) ?? {},
  };
}

function boundManifest({ object, templatePath }: Workload, account: string, annotations: Fields): Fields {
  const clean = scrubbedWorkload(object, templatePath);
  const template = fieldsOf(at(clean, templatePath));
  const metadata = fieldsOf(template.metadata);
  return replaced(clean, templatePath, {
    ...template,
    metadata: { ...metadata, labels: { ...fieldsOf(metadata.labels), [USE_LABEL]: 'true' }, annotations },
    spec: { ...fieldsOf(template.spec), serviceAccountName: account },
  });
}

function replaced(root: Fields, [first, ...rest]: readonly string[], value: Fields): Fields {
  return first === undefined ? value : { ...root, [first]: replaced(fieldsOf(root[first]), rest, value) };
}

function added(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const known = new Set(before.map(({ code, message }) => `${code} ${message}`));
  return after.filter(({ code, message }) => !known.has(`${code} ${message}`));
}

function isError(one: Finding): boolean {
  return hasErrors([one]);
}

function refusedAs({ object, title }: Workload, { code, message, help, place }: Finding): NotMoved {
  const text = `${title} is left as it is, because it cannot be bound. When it is, synthesis says ${code}: ${message}`;
  return saidAt(place, left(object, [], text, help));
}

function withoutProxy({ object, title }: Workload, { code, message, help, place }: Finding): NotMoved {
  const text = `${title} is left as it is, because it cannot have the proxy sidecar. With that, synthesis says ${code}: ${message}`;
  return saidAt(place, left(object, [], text, `${help} ${DO_WITHOUT}`));
}

const DO_WITHOUT =
  'If its Azure SDK is new enough, it can do without: --proxy-sidecar-for names those that need the proxy.';

/** What somebody has written onto the pods and bind() will not overwrite. */
function contradictionIn(workload: Workload, asked: boolean): NotMoved | undefined {
  const { object, title, labels, templatePath } = workload;
  const said = (map: string, key: string, value: unknown): NotMoved =>
    left(
      object,
      [...templatePath, 'metadata', map, key],
      `${title} has ${key}: ${JSON.stringify(value)}, and would get "true". It is left as it is.`,
      'Take it away, or write "true"; then it moves.',
    );
  if (labels[USE_LABEL] !== undefined && labels[USE_LABEL] !== 'true')
    return said('labels', USE_LABEL, labels[USE_LABEL]);
  const inject = ownAnnotations(workload)[INJECT_PROXY];
  return asked && inject !== undefined && inject !== 'true' ? said('annotations', INJECT_PROXY, inject) : undefined;
}
