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

  AZWI201: { severity: 'error', title: 'A ServiceAccount has no namespace' },
  AZWI202: { severity: 'error', title: 'A ServiceAccount has another value in an annotation' },
  AZWI203: { severity: 'error', title: 'The token expiration is out of range' },
  AZWI204: { severity: 'error', title: 'The ServiceAccount is not a ServiceAccount' },
  AZWI205: { severity: 'info', title: 'A ServiceAccount that exists must be annotated by hand' },

  AZWI301: { severity: 'error', title: 'Azure refuses the name of a managed identity' },
  AZWI302: { severity: 'error', title: 'Azure refuses the name of a federated identity credential' },
  AZWI303: { severity: 'error', title: 'More than 20 federated identity credentials on one identity' },
  AZWI304: { severity: 'error', title: 'Two credentials of an identity have the same issuer and subject' },
  AZWI305: { severity: 'error', title: 'The issuer of a credential cannot be right' },
  AZWI306: { severity: 'error', title: 'The audience of a credential cannot be right' },
  AZWI307: { severity: 'error', title: 'The subject of a credential cannot be right' },
  AZWI308: { severity: 'error', title: 'An identity known by its client id alone cannot be written to' },
  AZWI309: { severity: 'error', title: 'An id is not a GUID' },

  AZWI401: { severity: 'error', title: 'Azure refuses the name of a key vault' },
  AZWI402: { severity: 'error', title: 'Azure refuses the name of a secret, key or certificate' },
  AZWI403: { severity: 'error', title: 'Two secrets of a vault have the same name' },
  AZWI404: { severity: 'error', title: "A secret's value stands in plain text" },
  AZWI405: { severity: 'error', title: 'A data-plane role on a vault that uses access policies' },
  AZWI406: { severity: 'error', title: 'An access policy on a vault that uses RBAC' },
  AZWI407: { severity: 'error', title: 'A setting of the vault that Azure refuses' },
  AZWI408: { severity: 'error', title: 'A permission that Key Vault does not have' },
  AZWI409: { severity: 'error', title: 'Two secrets read one environment variable' },

  AZWI501: { severity: 'error', title: 'Azure refuses the name of a cluster or of a node pool' },
  AZWI502: { severity: 'error', title: 'Azure refuses the name of a resource group' },
  AZWI503: { severity: 'error', title: 'The resource group of a resource is not known' },
  AZWI504: { severity: 'error', title: 'Two resources have the same type and name' },
  AZWI505: { severity: 'error', title: 'Two resources have one key in the record' },
  AZWI506: { severity: 'error', title: 'A deployment would be larger than Azure takes' },
  AZWI507: { severity: 'error', title: 'A setting of the cluster that Azure refuses' },
  AZWI508: { severity: 'error', title: 'A role cannot be assigned' },

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
function printable(text: string): string {
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
