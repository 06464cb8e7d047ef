import type { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { type CallSite, placeOfSite } from '../call-site';
import { reportFinding } from '../declaration';
import { type Code, type Finding, finding } from '../diagnostics';
import type { RecordKey } from '../values';
import { valuesOf } from '../values';
import { guard, guardPod } from './guard';
import { describe, isJson, type Json, type Manifest, setSorted } from './manifest';
import { containerNames, podTemplateOf, selectorOf } from './pod-template';
import { afterRendering, reportRendered } from './render';
import { apiObjectOf } from './tree';
import { EXPIRATION_ANNOTATION, expirationTextProblem, SKIP_CONTAINERS_ANNOTATION, USE_LABEL } from './vocabulary';

export interface BindOptions {
  /**
   * Where the pod template stands in an object of a custom kind, such as `spec.template` or `['spec', 'pod.template']`.
   * @default - known for the built-in kinds
   */
  readonly podTemplatePath?: string | readonly string[];
  /**
   * Lifetime of the token for these pods, in seconds, 3600 to 86400.
   * @default - that of the ServiceAccount, else 3600
   */
  readonly tokenExpirationSeconds?: number;
  /**
   * Containers that get no token, by name.
   * @default - every container gets one
   */
  readonly skipContainers?: readonly string[];
}

/** What a pod is bound to. */
export interface PodIdentity {
  readonly construct: IConstruct;
  /** Name and namespace of the ServiceAccount, as they are rendered. */
  serviceAccount(): { readonly name: string | undefined; readonly namespace: string | undefined };
  /** The client id's place in the record, while the ServiceAccount carries a placeholder for it. */
  placeholderKey(): RecordKey | undefined;
}

const bound = new WeakMap<ApiObject, PodIdentity>();

/**
 * Binds the pods of a workload: label, ServiceAccount and annotations go onto the pod template whenever the workload
 * is rendered. What the user has set differently is a finding, never overwritten. `site` is the user's call.
 */
export function bindPods(workload: IConstruct, identity: PodIdentity, options: BindOptions, site: CallSite): void {
  const object = apiObjectOf(workload);
  const find = (code: Code, message: string, help: string, property?: string): Finding => {
    const place = { construct: (object ?? workload).node.path, ...placeOfSite(site) };
    return finding(code, property === undefined ? place : { ...place, property }, message, help);
  };
  if (object === undefined) {
    const message = `${workload.node.path} is no Kubernetes object and has none.`;
    reportFinding(
      identity.construct,
      find('AZWI105', message, 'Bind a Pod, a Deployment or another workload; of an Include, one of its apiObjects.'),
    );
    return;
  }
  const before = bound.get(object);
  if (before !== undefined && before.construct !== identity.construct) {
    const message = `${object.kind} ${object.name} is bound to two identities: ${before.construct.node.path} and ${identity.construct.node.path}.`;
    const help =
      'A pod has one ServiceAccount, which has one client id. Bind it once; give the other roles to the same identity, or federate both identities with the ServiceAccount and choose in the code.';
    reportFinding(identity.construct, find('AZWI101', message, help));
    return;
  }
  bound.set(object, identity);
  afterRendering(object, (manifest) => {
    new Binding(object, manifest, identity, options, (...what) => reportRendered(find(...what))).apply();
  });
}

function pathOf(path: string | readonly string[] | undefined): readonly string[] | undefined {
  return typeof path === 'string' ? path.split('.').filter((part) => part !== '') : path;
}

class Binding {
  private readonly what: string;
  private readonly path: readonly string[] | undefined;

  constructor(
    private readonly object: ApiObject,
    private readonly manifest: Manifest,
    private readonly identity: PodIdentity,
    private readonly options: BindOptions,
    private readonly say: (code: Code, message: string, help: string, property?: string) => void,
  ) {
    this.what = describe(manifest);
    this.path = pathOf(options.podTemplatePath);
  }

  public apply(): void {
    const template = podTemplateOf(this.manifest, this.path);
    if (template === undefined || !isJson(template.spec)) {
      const where = this.path === undefined ? '' : ` at ${this.path.join('.')}`;
      this.say(
        'AZWI105',
        `${this.what} has no pod template${where}.`,
        "For a custom kind say where the template stands: bind(object, { podTemplatePath: 'spec.template' }).",
      );
      return;
    }
    const account = this.identity.serviceAccount();
    this.setLabel(template);
    this.checkSelector();
    this.setServiceAccount(template.spec, account.name);
    this.checkNamespace(account.namespace);
    this.setAnnotations(template);
    // Of built-in kinds the template is known to whoever guards all objects.
    if (this.path !== undefined) guard(this.manifest, valuesOf(this.object), this.path);
    const key = this.identity.placeholderKey();
    if (key !== undefined) guardPod(this.manifest, template, key);
  }

  private setLabel(template: Json): void {
    this.set(
      template,
      'labels',
      USE_LABEL,
      'true',
      'AZWI103',
      'The webhook acts on "true" alone; anything else leaves the pod without a token.',
    );
  }

  // The webhook reads pods, and a selector cannot be changed later.
  private checkSelector(): void {
    const selector = selectorOf(this.manifest, this.path);
    if (selector === undefined) return;
    // That of a ReplicationController is the labels themselves.
    const labels = isJson(selector.matchLabels) ? selector.matchLabels : selector;
    const expressions: unknown[] = Array.isArray(selector.matchExpressions) ? selector.matchExpressions : [];
    if (!Object.hasOwn(labels, USE_LABEL) && !expressions.some((one) => isJson(one) && one.key === USE_LABEL)) return;
    this.say(
      'AZWI106',
      `The selector of ${this.what} has the label ${USE_LABEL}.`,
      'Take it out of the selector: selectors cannot change, and bind() puts the label onto the pod template.',
      'spec.selector',
    );
  }

  private setServiceAccount(spec: Json, name: string | undefined): void {
    if (name === undefined) return;
    for (const field of ['serviceAccountName', 'serviceAccount']) {
      const given = spec[field];
      if (given === undefined || given === name) continue;
      this.say(
        'AZWI102',
        `${this.what} has ${field} "${String(given)}", but is bound to the ServiceAccount "${name}".`,
        `Leave ${field} out, or bind the workload to the identity of "${String(given)}".`,
        field,
      );
      return;
    }
    setSorted(spec, 'serviceAccountName', name);
  }

  private checkNamespace(namespace: string | undefined): void {
    if (namespace === undefined) return;
    const own = this.manifest.metadata?.namespace;
    if (own === namespace) return;
    this.say(
      'AZWI104',
      own === undefined
        ? `${this.what} has no namespace, but its ServiceAccount is in "${namespace}".`
        : `${this.what} is in the namespace "${String(own)}", but its ServiceAccount is in "${namespace}".`,
      `A pod uses ServiceAccounts of its own namespace. Give the workload, or its chart, the namespace "${namespace}", or declare another WorkloadIdentity there.`,
      'metadata.namespace',
    );
  }

  private setAnnotations(template: Json): void {
    const { tokenExpirationSeconds: seconds, skipContainers = [] } = this.options;
    if (seconds !== undefined) this.annotate(template, EXPIRATION_ANNOTATION, String(seconds));
    this.checkExpiration(template);
    if (skipContainers.length === 0) return;
    const known = containerNames(template);
    for (const name of skipContainers.filter((one) => !known.includes(one))) {
      this.say(
        'AZWI108',
        `${this.what} has no container "${name}"; it has ${known.map((one) => `"${one}"`).join(', ')}.`,
        'Name containers exactly as they are called; the webhook passes over unknown names in silence.',
        'skipContainers',
      );
    }
    this.annotate(template, SKIP_CONTAINERS_ANNOTATION, skipContainers.join(';'));
  }

  // As it ends up on the pod, whoever has set it.
  private checkExpiration(template: Json): void {
    const { annotations } = isJson(template.metadata) ? template.metadata : {};
    const problem = isJson(annotations) ? expirationTextProblem(annotations[EXPIRATION_ANNOTATION]) : undefined;
    if (problem === undefined) return;
    this.say(
      'AZWI203',
      `The token expiration of ${this.what} is wrong: ${problem}.`,
      'Give 3600 to 86400.',
      'tokenExpirationSeconds',
    );
  }

  private annotate(template: Json, key: string, value: string): void {
    this.set(template, 'annotations', key, value, 'AZWI107', 'Say it in one place: in bind(), or on the pod template.');
  }

  private set(
    template: Json,
    map: 'labels' | 'annotations',
    key: string,
    value: string,
    code: Code,
    help: string,
  ): void {
    const metadata = isJson(template.metadata) ? template.metadata : {};
    const holder = isJson(metadata[map]) ? metadata[map] : {};
    const given = holder[key];
    if (given !== undefined && given !== value) {
      this.say(
        code,
        `${this.what} has ${key}: ${JSON.stringify(given)}, but is bound with ${JSON.stringify(value)}.`,
        help,
        `metadata.${map}`,
      );
      return;
    }
    setSorted(holder, key, value);
    if (metadata[map] !== holder) setSorted(metadata, map, holder);
    if (template.metadata !== metadata) setSorted(template, 'metadata', metadata);
  }
}
