import type { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { type CallSite, placeOfSite } from '../call-site';
import { reportFinding } from '../declaration';
import { type Code, type Finding, finding } from '../diagnostics';
import { rememberBound } from '../estate/pods/bound';
import { isNamespaced } from '../schemas/kubernetes';
import { type RecordKey, valuesOf } from '../values';
import { EXPIRATION, INJECT_PROXY, PROXY_CONTAINER, SKIP_CONTAINERS, USE_LABEL } from '../webhook/vocabulary';
import { agree } from './agreement';
import { type BindOptions, type Settled, settle } from './bind-options';
import { expirationTextProblem } from './expiration';
import { isConstruct, shown } from './given';
import { guard, guardPod } from './guard';
import { describe, isJson, type Json, type Manifest, setSorted } from './manifest';
import { removalOf } from './patches';
import { containerNames, podTemplateOf, podTemplatePath, selectorOf } from './pod-template';
import { sidecarAnnotations } from './proxy-sidecar';
import { afterRendering, reportRendered } from './render';
import { apiObjectOf } from './tree';

export type { BindOptions } from './bind-options';

/** What a pod is bound to. */
export interface PodIdentity {
  readonly construct: IConstruct;
  /** Name and namespace of the ServiceAccount, as they are rendered. */
  serviceAccount(): { readonly name: string | undefined; readonly namespace: string | undefined };
  /** The client id's place in the record, while the ServiceAccount carries a placeholder for it. */
  placeholderKey(): RecordKey | undefined;
  /** Versions of the clusters that trust the ServiceAccount, where they are declared. */
  kubernetesVersions(): readonly string[];
}

const bound = new WeakMap<ApiObject, PodIdentity>();

/**
 * Binds the pods of a workload: label, ServiceAccount and annotations go onto the pod template whenever the workload
 * is rendered. What the user has set differently is a finding, never overwritten. `site` is the user's call.
 */
export function bindPods(workload: IConstruct, identity: PodIdentity, options: BindOptions, site: CallSite): void {
  const known = isConstruct(workload) ? workload : undefined;
  const object = known === undefined ? undefined : apiObjectOf(known);
  const find = (code: Code, message: string, help: string, property?: string): Finding => {
    const place = { construct: (object ?? known ?? identity.construct).node.path, ...placeOfSite(site) };
    return finding(code, property === undefined ? place : { ...place, property }, message, help);
  };
  const settled = settle(options, (property, message, help) => {
    reportFinding(identity.construct, find('AZWI004', message, help, property));
  });
  if (object === undefined) {
    const message = `${known?.node.path ?? shown(workload)} is no Kubernetes object and has none.`;
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
    new Binding(object, manifest, identity, settled, (...what) => reportRendered(find(...what))).apply();
  });
}

class Binding {
  private readonly path: readonly string[] | undefined;

  constructor(
    private readonly object: ApiObject,
    private readonly manifest: Manifest,
    private readonly identity: PodIdentity,
    private readonly options: Settled,
    private readonly say: (code: Code, message: string, help: string, property?: string) => void,
  ) {
    this.path = options.path;
  }

  /** The workload for people; nearly always there is nothing to say about it. */
  private get what(): string {
    return describe(this.manifest);
  }

  public apply(): void {
    const template = podTemplateOf(this.manifest, this.path);
    if (template === undefined || !isJson(template.spec)) {
      this.sayNoTemplate(template);
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
    rememberBound(this.manifest, {
      path: this.path ?? podTemplatePath(this.manifest.apiVersion, this.manifest.kind) ?? [],
      kubernetesVersions: this.identity.kubernetesVersions(),
      proxySidecar: this.options.proxySidecar !== undefined,
    });
  }

  private sayNoTemplate(template: Json | undefined): void {
    const { apiVersion, kind } = this.manifest;
    if (this.path !== undefined) {
      const help = 'Look at where the template stands in the object: it has the `spec` of a pod.';
      this.say('AZWI105', `${this.what} has no pod template at ${this.path.join('.')}.`, help, 'podTemplatePath');
      return;
    }
    const known = podTemplatePath(apiVersion, kind);
    if (known !== undefined) {
      const spec = [...known, 'spec'].join('.');
      const message = template === undefined ? 'pod template' : 'spec in its pod template';
      this.say(
        'AZWI105',
        known.length === 0 ? `${this.what} has no spec.` : `${this.what} has no ${message}.`,
        `Give it \`${spec}\`, with the containers of the pod.`,
        spec,
      );
      return;
    }
    this.say(
      'AZWI105',
      `${this.what} has no pod template.`,
      isNamespaced(apiVersion ?? '', kind ?? '') === undefined
        ? "For a custom kind say where the template stands: bind(object, { podTemplatePath: 'spec.template' })."
        : 'Bind what makes the pods: a Pod, a Deployment or another workload.',
    );
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
    const field = 'serviceAccountName';
    if (spec[field] !== undefined || !this.tellsRemoval(['spec', field], name, 'AZWI102')) setSorted(spec, field, name);
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
    const { tokenExpirationSeconds: seconds, skipContainers = [], proxySidecar } = this.options;
    if (seconds !== undefined) this.annotate(template, EXPIRATION, String(seconds));
    this.checkExpiration(template);
    const sidecar = proxySidecar === undefined ? {} : sidecarAnnotations(proxySidecar);
    for (const [key, value] of Object.entries(sidecar)) this.annotate(template, key, value);
    if (this.options.noProxySidecar) this.checkNoSidecar(template);
    if (skipContainers.length === 0) return;
    const known = containerNames(template);
    // The webhook adds this one; that it must not be skipped is a rule of its own.
    const added = proxySidecar === undefined ? [] : [PROXY_CONTAINER];
    for (const name of skipContainers.filter((one) => ![...known, ...added].includes(one))) {
      this.say(
        'AZWI108',
        `${this.what} has no container "${name}"; it has ${known.map((one) => `"${one}"`).join(', ')}.`,
        'Name containers exactly as they are called; the webhook passes over unknown names in silence.',
        'skipContainers',
      );
    }
    this.annotate(template, SKIP_CONTAINERS, skipContainers.join(';'));
  }

  // What is there but not "true" injects it as well; that is told of all pods.
  private checkNoSidecar(template: Json): void {
    const { annotations } = isJson(template.metadata) ? template.metadata : {};
    if (!isJson(annotations) || annotations[INJECT_PROXY] !== 'true') return;
    this.say(
      'AZWI107',
      `${this.what} has ${INJECT_PROXY}: "true", but is bound with proxySidecar: false.`,
      'Say it in one place: remove the annotation, or leave proxySidecar out.',
      'metadata.annotations',
    );
  }

  // As it ends up on the pod, whoever has set it.
  private checkExpiration(template: Json): void {
    const { annotations } = isJson(template.metadata) ? template.metadata : {};
    const problem = isJson(annotations) ? expirationTextProblem(annotations[EXPIRATION]) : undefined;
    if (problem === undefined) return;
    this.say(
      'AZWI203',
      `The token expiration of ${this.what} is wrong: ${problem}.`,
      'Give 3600 to 86400.',
      'tokenExpirationSeconds',
    );
  }

  // What a patch takes away, the user does not want.
  private tellsRemoval(path: readonly string[], value: string, code: Code): boolean {
    const template = this.path ?? podTemplatePath(this.manifest.apiVersion, this.manifest.kind) ?? [];
    const removal = removalOf(this.object, [...template, ...path], value);
    if (removal === undefined) return false;
    this.say(
      code,
      `${this.what} has no ${path.at(-1)}: ${removal} takes it away, but it is bound with ${JSON.stringify(value)}.`,
      'Take the patch away, or do not bind the workload.',
      path.slice(0, 2).join('.'),
    );
    return true;
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
    if (given === undefined && this.tellsRemoval(['metadata', map, key], value, code)) return;
    // As it was written, where that means the same.
    if (given !== undefined && agree(key, given, value)) return;
    if (given !== undefined) {
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
