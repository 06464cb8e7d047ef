/**
 * Findings: what is wrong, where, and what to do about it. Everything that can be said to a user is one of these;
 * formatters are pure functions over them.
 */

export type Severity = 'error' | 'warning' | 'info';

/** Every code with its severity and title. A code is never reused and never changes its meaning. */
export const CODES = {
  AZWI001: { severity: 'error', title: 'A validation of the declaration failed' },
  AZWI002: { severity: 'error', title: 'An object cannot be rendered' },
  AZWI003: { severity: 'error', title: 'Dependencies form a cycle' },
  AZWI004: { severity: 'error', title: 'A property has a value that it cannot have' },
  AZWI005: { severity: 'warning', title: 'Azure resources under an app that writes no Bicep' },

  AZWI101: { severity: 'error', title: 'A pod is bound to two identities' },
  AZWI102: { severity: 'error', title: 'A bound pod names another ServiceAccount' },
  AZWI103: { severity: 'error', title: 'A bound pod has another value in the use label' },
  AZWI104: { severity: 'error', title: 'A bound pod is in another namespace than its ServiceAccount' },
  AZWI105: { severity: 'error', title: 'What is bound has no pod template' },
  AZWI106: { severity: 'error', title: 'The use label is in a selector' },
  AZWI107: { severity: 'error', title: 'A bound pod has another value in an annotation' },
  AZWI108: { severity: 'error', title: 'skip-containers names a container that the pod does not have' },
  AZWI109: { severity: 'warning', title: 'A pod uses the ServiceAccount of an identity without the use label' },
  AZWI110: { severity: 'error', title: 'The use label of a pod has another value than "true"' },
  AZWI111: { severity: 'error', title: 'The use label is not on the pod' },
  AZWI112: { severity: 'warning', title: 'The use label on a namespace' },
  AZWI113: { severity: 'warning', title: 'A client id or a tenant id on a pod' },
  AZWI114: { severity: 'warning', title: 'The ServiceAccount of a pod is not in its namespace' },
  AZWI115: { severity: 'warning', title: 'A labelled pod names no ServiceAccount' },
  AZWI116: { severity: 'warning', title: 'The path of the token is written down' },
  AZWI117: { severity: 'warning', title: 'A container sets another identity than its ServiceAccount' },
  AZWI118: { severity: 'warning', title: 'A container has a secret for Azure besides its token' },
  AZWI119: { severity: 'warning', title: 'A client id from a ConfigMap is overridden' },
  AZWI121: { severity: 'error', title: 'The proxy sidecar on the network of the host' },
  AZWI122: { severity: 'error', title: 'A container has the port of the proxy sidecar' },
  AZWI123: { severity: 'error', title: 'The port of the proxy sidecar is no port' },
  AZWI124: { severity: 'warning', title: 'The port of the proxy sidecar is below 1024' },
  AZWI125: { severity: 'error', title: 'The proxy sidecar in a Windows pod' },
  AZWI126: { severity: 'error', title: 'The namespace does not admit the proxy sidecar' },
  AZWI127: { severity: 'error', title: 'A container has the name of one of the proxy sidecar' },
  AZWI128: { severity: 'error', title: 'The proxy sidecar would run as root, which it refuses' },
  AZWI129: { severity: 'error', title: 'A container runs as the user of the proxy sidecar' },
  AZWI130: { severity: 'warning', title: 'The proxy sidecar would run as another user than its own' },
  AZWI131: { severity: 'error', title: 'skip-containers names the proxy sidecar' },
  AZWI132: { severity: 'error', title: 'A Job with the proxy sidecar would never end' },
  AZWI133: { severity: 'error', title: 'The proxy sidecar is injected, whatever the annotation says' },
  AZWI134: { severity: 'error', title: 'The proxy sidecar is asked for where the webhook does not look' },
  AZWI135: { severity: 'warning', title: 'A port for a proxy sidecar that nobody asks for' },
  AZWI136: { severity: 'warning', title: 'skip-containers names all containers' },
  AZWI137: { severity: 'error', title: 'A volume is in the way of the token' },
  AZWI138: { severity: 'warning', title: 'A volume has a name that the webhook keeps for itself' },
  AZWI139: { severity: 'warning', title: 'An init container asks the metadata service before it is redirected' },
  AZWI140: { severity: 'warning', title: 'The proxy sidecar passes over how an identity is named' },
  AZWI141: { severity: 'error', title: 'The webhook refuses a pod' },
  AZWI142: { severity: 'error', title: 'The API server refuses a pod' },
  AZWI143: { severity: 'warning', title: 'The webhook does not see a label' },
  AZWI144: { severity: 'warning', title: 'The webhook does something else than is written' },
  AZWI145: { severity: 'info', title: 'A part of a mutated pod is not known' },
  AZWI146: { severity: 'error', title: 'There is no pod to show' },
  AZWI147: { severity: 'warning', title: 'A quota may refuse the proxy sidecar' },
  AZWI148: { severity: 'info', title: 'A labelled pod in kube-system' },
  AZWI149: { severity: 'warning', title: 'A labelled pod on a virtual node' },
  AZWI150: { severity: 'warning', title: 'An identity binding on a pod whose credential is no such' },
  AZWI151: { severity: 'warning', title: 'A Windows pod whose token cannot be mounted' },

  AZWI201: { severity: 'error', title: 'A ServiceAccount has no namespace' },
  AZWI202: { severity: 'error', title: 'A ServiceAccount has another value in an annotation' },
  AZWI203: { severity: 'error', title: 'The token expiration is out of range' },
  AZWI204: { severity: 'error', title: 'The ServiceAccount is not a ServiceAccount' },
  AZWI205: { severity: 'info', title: 'A ServiceAccount that exists must be annotated by hand' },
  AZWI206: { severity: 'warning', title: 'The ServiceAccount of labelled pods has no client id' },
  AZWI207: { severity: 'error', title: 'An id on a ServiceAccount is not a GUID' },
  AZWI208: { severity: 'error', title: 'The tenant id of a ServiceAccount is empty' },
  AZWI209: { severity: 'info', title: 'The tenant of a ServiceAccount is a domain' },
  AZWI210: { severity: 'info', title: 'A token expiration is not written plainly' },
  AZWI211: { severity: 'info', title: 'A token expiration is empty' },

  AZWI301: { severity: 'error', title: 'Azure refuses the name of a managed identity' },
  AZWI302: { severity: 'error', title: 'Azure refuses the name of a federated identity credential' },
  AZWI303: { severity: 'error', title: 'More than 20 federated identity credentials on one identity' },
  AZWI304: { severity: 'error', title: 'Two credentials of an identity have the same issuer and subject' },
  AZWI305: { severity: 'error', title: 'The issuer of a credential cannot be right' },
  AZWI306: { severity: 'error', title: 'The audience of a credential cannot be right' },
  AZWI307: { severity: 'error', title: 'The subject of a credential cannot be right' },
  AZWI308: { severity: 'error', title: 'An identity known by its client id alone cannot be written to' },
  AZWI309: { severity: 'error', title: 'An id is not a GUID' },
  AZWI310: { severity: 'warning', title: 'No credential lets a ServiceAccount be its identity' },
  AZWI311: { severity: 'error', title: 'Two credentials of an identity are written at the same time' },
  AZWI312: { severity: 'warning', title: 'An identity is in a region without federated credentials' },
  AZWI331: { severity: 'error', title: 'The subject of a credential nearly names a ServiceAccount' },
  AZWI332: { severity: 'error', title: 'A ServiceAccount is trusted by another identity than its own' },
  AZWI333: { severity: 'error', title: 'A client id is the principal id of an identity' },
  AZWI334: { severity: 'warning', title: 'A ServiceAccount has a client id that no identity here has' },
  AZWI335: { severity: 'warning', title: 'A credential trusts a ServiceAccount that is nowhere, but nearly' },
  AZWI336: { severity: 'info', title: 'A credential trusts a ServiceAccount that is nowhere' },
  AZWI337: { severity: 'error', title: 'A credential does not take the tokens of the webhook' },
  AZWI338: { severity: 'error', title: 'A ServiceAccount names another tenant than that of its identity' },
  AZWI339: { severity: 'info', title: 'An identity that no pod uses' },

  AZWI401: { severity: 'error', title: 'Azure refuses the name of a key vault' },
  AZWI402: { severity: 'error', title: 'Azure refuses the name of a secret, key or certificate' },
  AZWI403: { severity: 'error', title: 'Two secrets of a vault have the same name' },
  AZWI404: { severity: 'error', title: "A secret's value stands in plain text" },
  AZWI405: { severity: 'error', title: 'A data-plane role on a vault that uses access policies' },
  AZWI406: { severity: 'error', title: 'An access policy on a vault that uses RBAC' },
  AZWI407: { severity: 'error', title: 'A setting of the vault that Azure refuses' },
  AZWI408: { severity: 'error', title: 'A permission that Key Vault does not have' },
  AZWI409: { severity: 'error', title: 'Two secrets read one environment variable' },
  AZWI410: { severity: 'error', title: 'Something is granted to a client id' },
  AZWI411: { severity: 'error', title: 'An access policy that the vault refuses' },
  AZWI412: { severity: 'warning', title: 'A role that does not read what pods need' },
  AZWI413: { severity: 'warning', title: 'A role for a new identity does not say its kind' },
  AZWI431: { severity: 'warning', title: 'Nothing lets pods read the vault that they need' },
  AZWI432: { severity: 'warning', title: 'What is granted does not let pods read the vault that they need' },
  AZWI433: { severity: 'warning', title: 'Pods need a vault that is nearly one of these files' },

  AZWI501: { severity: 'error', title: 'Azure refuses the name of a cluster or of a node pool' },
  AZWI502: { severity: 'error', title: 'Azure refuses the name of a resource group' },
  AZWI503: { severity: 'error', title: 'The resource group of a resource is not known' },
  AZWI504: { severity: 'error', title: 'Two resources have the same type and name' },
  AZWI505: { severity: 'error', title: 'Two resources have one key in the record' },
  AZWI506: { severity: 'error', title: 'A deployment would be larger than Azure takes' },
  AZWI507: { severity: 'error', title: 'A setting of the cluster that Azure refuses' },
  AZWI508: { severity: 'error', title: 'A role cannot be assigned' },
  AZWI510: { severity: 'error', title: 'A setting of a cluster is said twice, and differently' },
  AZWI511: { severity: 'error', title: 'Workload identity is off on a cluster that needs it' },
  AZWI512: { severity: 'info', title: 'A cluster that exists must have what is bound to it' },
  AZWI513: { severity: 'error', title: 'Workload identity is on without the OIDC issuer' },
  AZWI514: { severity: 'error', title: 'The OIDC issuer is off on a cluster that needs it' },
  AZWI521: { severity: 'error', title: 'An issuer is nearly that of a cluster' },

  AZWI601: { severity: 'error', title: 'A value that only Azure knows is used as text' },
  AZWI602: { severity: 'error', title: 'The record of the deployment cannot be read' },
  AZWI603: { severity: 'error', title: 'The record of the deployment has the wrong shape' },
  AZWI604: { severity: 'error', title: 'The record belongs to another deployment' },
  AZWI605: { severity: 'warning', title: 'A value is not recorded yet' },
  AZWI606: { severity: 'warning', title: 'A recorded value that nobody asks for' },
  AZWI607: { severity: 'error', title: 'Text that would be taken for a placeholder' },
  AZWI608: { severity: 'error', title: 'The deployment has no outputs to record' },

  AZWI701: { severity: 'error', title: 'A file that we did not write is in the way' },
  AZWI702: { severity: 'error', title: 'A folder cannot be written to' },
  AZWI703: { severity: 'error', title: 'A name cannot be the name of a file' },
  AZWI704: { severity: 'error', title: 'Two files would have one name' },
  AZWI705: { severity: 'error', title: 'Two objects have the same kind, namespace and name' },
  AZWI706: { severity: 'error', title: 'The list of generated files cannot be read' },
  AZWI707: { severity: 'error', title: 'The output folders are not apart from each other' },
  AZWI708: { severity: 'warning', title: 'A file that is no longer generated was edited' },
  AZWI709: { severity: 'error', title: 'Two apps of a program write to one folder' },
  AZWI711: { severity: 'warning', title: 'Access that is no longer declared stays in Azure' },
  AZWI712: { severity: 'warning', title: 'A credential is in the way of the deployment' },
  AZWI713: { severity: 'warning', title: 'An identity was made anew, and the old one is still granted something' },

  AZWI801: { severity: 'error', title: 'Kubernetes does not know this field' },
  AZWI802: { severity: 'error', title: 'Kubernetes refuses this value' },
  AZWI803: { severity: 'error', title: 'Kubernetes requires a field that is not there' },
  AZWI804: { severity: 'error', title: 'Kubernetes refuses this name, label or annotation' },
  AZWI805: { severity: 'warning', title: 'A cluster-scoped object has a namespace' },
  AZWI811: { severity: 'error', title: 'Azure does not know this property' },
  AZWI812: { severity: 'error', title: 'Azure refuses this value' },
  AZWI813: { severity: 'error', title: 'Azure requires a property that is not there' },
  AZWI814: { severity: 'error', title: 'This property is read-only' },
  AZWI821: { severity: 'error', title: 'Bicep cannot say this value' },

  AZWI901: { severity: 'error', title: 'A manifest cannot be read' },
  AZWI902: { severity: 'error', title: 'A manifest is not YAML' },
  AZWI903: { severity: 'error', title: 'A document is no Kubernetes object' },
  AZWI904: { severity: 'info', title: 'A file among the manifests is for something else' },
  AZWI905: { severity: 'warning', title: 'There is no Bicep compiler' },
  AZWI906: { severity: 'error', title: 'A Bicep file does not compile' },
  AZWI907: { severity: 'info', title: 'A module or linked template cannot be had' },
  AZWI908: { severity: 'error', title: 'A template or parameter file cannot be read' },
  AZWI909: { severity: 'error', title: 'The Bicep compiler fails' },

  AZWI911: { severity: 'error', title: 'A custom resource of pod identity is not complete' },
  AZWI912: { severity: 'error', title: 'The namespace of an object is not known' },
  AZWI913: { severity: 'warning', title: 'A workload or an identity is left to pod identity' },
  AZWI914: { severity: 'warning', title: 'A binding of pod identity leads nowhere' },
  AZWI915: { severity: 'warning', title: 'Pods have several identities' },
  AZWI916: { severity: 'warning', title: 'Pods get another ServiceAccount' },
  AZWI917: { severity: 'info', title: 'The label of pod identity stays on pods' },
  AZWI918: { severity: 'warning', title: 'A workload has containers of the proxy already' },
  AZWI919: { severity: 'info', title: 'Pods have an identity of another namespace' },
  AZWI920: { severity: 'warning', title: 'Something of an identity is to be filled in' },
  AZWI921: { severity: 'info', title: 'A kustomization is not carried out' },
  AZWI922: { severity: 'info', title: 'A kustomization cannot be built' },
  AZWI923: { severity: 'warning', title: 'A broken manifest is left out of a migration' },
  AZWI931: { severity: 'warning', title: 'There is nothing to ignore here' },
  AZWI932: { severity: 'warning', title: 'No reason is given for ignoring a finding' },
  AZWI933: { severity: 'warning', title: 'A rule that is to be ignored does not exist' },
  AZWI934: { severity: 'warning', title: 'What is to be ignored is not said' },
  AZWI935: { severity: 'error', title: 'The configuration cannot be used' },
  AZWI936: { severity: 'error', title: 'The baseline cannot be used' },
} as const satisfies Record<string, { readonly severity: Severity; readonly title: string }>;

/** A stable code, such as `AZWI104`. */
export type Code = keyof typeof CODES;

/** Where something is. Every field is optional, but a finding says as much as is known. */
export interface Place {
  /** Path of the construct in the tree, such as `quick-start/identity`. */
  readonly construct?: string;
  /** File, relative to the working directory where it lies below it. */
  readonly file?: string;
  /** Line in the file, from 1. */
  readonly line?: number;
  /** Column in the line, from 1. */
  readonly column?: number;
  /** Path inside the object, such as `spec.containers[0].image`. */
  readonly property?: string;
}

export interface Finding {
  readonly code: Code;
  readonly severity: Severity;
  /** What is wrong, in one sentence that names the values. */
  readonly message: string;
  /** What to do about it. */
  readonly help: string;
  readonly place: Place;
}

/** A finding of the registered severity of its code. */
export function finding(code: Code, place: Place, message: string, help: string): Finding {
  return { code, severity: CODES[code].severity, message, help, place };
}

/** Whether any of the findings forbids writing. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((one) => one.severity === 'error');
}

function placeText(place: Place): string {
  const position =
    place.line === undefined ? '' : `:${place.line}${place.column === undefined ? '' : `:${place.column}`}`;
  const parts = [
    place.file === undefined ? undefined : `${place.file}${position}`,
    place.construct === undefined || place.construct === '' ? undefined : `[${place.construct}]`,
    place.property,
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}

// Control characters in names and values could move the cursor or recolour the terminal.
export function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/g, (char) => {
    return `\\u{${char.codePointAt(0)?.toString(16)}}`;
  });
}

/** One finding as text: `AZWI104 error src/main.ts:12:5 [chart/pod]` and, indented below, what is wrong and what to do. */
export function formatFinding(one: Finding): string {
  const where = placeText(one.place);
  const head = `${one.code} ${one.severity}${where === '' ? '' : ` ${where}`}`;
  return printable(`${head}\n  ${one.message}\n  ${one.help}`);
}

const ORDER: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** All findings as text, errors first, otherwise in the order in which they were found. */
export function formatFindings(findings: readonly Finding[]): string {
  const sorted = [...findings].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
  return sorted.map(formatFinding).join('\n');
}
