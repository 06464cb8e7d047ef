/** What a kind of value is called, and how one is written. */
export interface ValueText {
  readonly what: string;
  readonly rule: string;
}

const LABEL_RULE =
  'Use lower-case letters, digits and "-", with a letter or a digit at both ends, and at most 63 characters.';
const LABEL_1035_RULE =
  'Use lower-case letters, digits and "-", with a letter first, no "-" last, and at most 63 characters.';
const SUBDOMAIN_RULE =
  'Use lower-case letters, digits, "-" and ".", with a letter or a digit at both ends, and at most 253 characters.';
const QUALIFIED_RULE = 'Use at most 63 letters, digits, "-", "_" and ".", with a letter or a digit at both ends';
const QUANTITY_RULE = 'Write a number, or a number and a unit in quotes, such as "500m", "1.5" or "2Gi".';
const TIME_RULE = 'Write date and time with the zone, such as "2026-01-31T12:00:00Z".';

/** The values that the definitions have names for, in words. */
export const VALUE_TEXTS: Readonly<Record<string, ValueText>> = {
  Bytes: { what: 'base64', rule: 'Encode it with base64; in a Secret, stringData takes the plain text.' },
  Time: { what: 'a point in time', rule: TIME_RULE },
  MicroTime: { what: 'a point in time', rule: TIME_RULE },
  Quantity: { what: 'a quantity', rule: QUANTITY_RULE },
  DnsLabel: { what: 'a DNS label', rule: LABEL_RULE },
  DnsLabelOrEmpty: { what: 'a DNS label', rule: LABEL_RULE },
  Dns1035Label: { what: 'a DNS label that begins with a letter', rule: LABEL_1035_RULE },
  DnsSubdomain: { what: 'a DNS subdomain', rule: SUBDOMAIN_RULE },
  DnsSubdomainOrEmpty: { what: 'a DNS subdomain', rule: SUBDOMAIN_RULE },
  PathSegment: {
    what: 'a name that can stand in a path',
    rule: 'Leave out "/" and "%", and do not call it "." or "..".',
  },
  EnvName: { what: 'a valid name of an environment variable', rule: 'Use printable ASCII characters, but no "=".' },
  PortName: {
    what: 'a valid name of a port',
    rule: 'Use at most 15 lower-case letters, digits and single "-", at least one of them a letter.',
  },
  PortOrName: {
    what: 'the number or a valid name of a port',
    rule: 'Write a number without quotes, or a name of at most 15 lower-case letters, digits and "-".',
  },
  LabelKey: { what: 'a valid label key', rule: `${QUALIFIED_RULE}; a DNS subdomain and "/" may stand before it.` },
  AnnotationKey: {
    what: 'a valid annotation key',
    rule: `${QUALIFIED_RULE}; a DNS subdomain and "/" may stand before it.`,
  },
  LabelValue: { what: 'a valid label value', rule: `${QUALIFIED_RULE}.` },
  DataKey: {
    what: 'a valid key of a ConfigMap or a Secret',
    rule: 'Use at most 253 letters, digits, "-", "_" and ".".',
  },
};

/** Values that are a name, a label or an annotation: for these the code is AZWI804. */
export const NAME_VALUES: ReadonlySet<string> = new Set([
  'DnsLabel',
  'DnsLabelOrEmpty',
  'DnsSubdomainOrEmpty',
  'EnvName',
  'PortName',
  'LabelKey',
  'LabelValue',
]);

/** Maps whose keys are names, with what their keys are called in the table above. */
export const KEY_VALUES: Readonly<Record<string, string>> = {
  Labels: 'LabelKey',
  Annotations: 'AnnotationKey',
  ConfigMapData: 'DataKey',
  SecretData: 'DataKey',
};
