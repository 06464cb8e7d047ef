import type { Definition } from '../../src/schemas/kubernetes/definition';
import {
  ANNOTATION_KEY,
  DATA_KEY,
  DNS_LABEL,
  DNS_SUBDOMAIN,
  ENV_NAME,
  LABEL_VALUE,
  PORT_NAME,
  QUALIFIED_NAME,
  QUANTITY,
} from '../../src/schemas/kubernetes/names';

const INT32 = { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 };
const PORT = { minimum: 1, maximum: 65535 };

// Go's encoding/base64 skips line breaks wherever they stand, and people do break long certificates.
const SEXTET = '[A-Za-z0-9+/][\\r\\n]*';
const BASE64 = `^[\\r\\n]*(?:(?:${SEXTET}){4})*(?:(?:${SEXTET}){2}=[\\r\\n]*=[\\r\\n]*|(?:${SEXTET}){3}=[\\r\\n]*)?$`;
const RFC3339 =
  '^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})$';

const orEmpty = (pattern: string): string => `^$|${pattern}`;

/** Values that the API server's own definitions tell apart. They are what the derivation speaks of. */
export const BASIC_VALUES = {
  Int32: { type: 'integer', ...INT32 },
  // No double lies between 2^63 - 1 and 2^63, so the bound that can be written is the exclusive one.
  Int64: { type: 'integer', minimum: -(2 ** 63), exclusiveMaximum: 2 ** 63 },
  Double: { type: 'number' },
  Bytes: { type: 'string', pattern: BASE64 },
  Time: { type: 'string', pattern: RFC3339 },
  MicroTime: { type: 'string', pattern: RFC3339 },
  IntOrString: { type: ['integer', 'string'], ...INT32 },
  Quantity: { type: ['number', 'string'], pattern: QUANTITY },
  StringList: { type: 'array', items: { type: 'string' } },
  StringMap: { type: 'object', additionalProperties: { type: 'string' } },
  QuantityMap: { type: 'object', additionalProperties: { $ref: 'Quantity' } },
  BytesMap: { type: 'object', additionalProperties: { $ref: 'Bytes' } },
} as const satisfies Record<string, Definition>;

/** Values that only the API server's validation tells apart. They are what our own table of constraints speaks of. */
export const NARROW_VALUES = {
  DnsLabel: { type: 'string', pattern: DNS_LABEL },
  DnsLabelOrEmpty: { type: 'string', pattern: orEmpty(DNS_LABEL) },
  DnsSubdomainOrEmpty: { type: 'string', pattern: orEmpty(DNS_SUBDOMAIN) },
  EnvName: { type: 'string', pattern: ENV_NAME },
  Port: { type: 'integer', ...PORT },
  PortOrZero: { type: 'integer', minimum: 0, maximum: PORT.maximum },
  PortName: { type: 'string', pattern: orEmpty(PORT_NAME) },
  PortOrName: { type: ['integer', 'string'], ...PORT, pattern: PORT_NAME },
  Count: { type: 'integer', minimum: 0, maximum: INT32.maximum },
  LabelKey: { type: 'string', pattern: QUALIFIED_NAME },
  LabelValue: { type: 'string', pattern: LABEL_VALUE },
  LabelValueList: { type: 'array', items: { $ref: 'LabelValue' } },
  Labels: {
    type: 'object',
    propertyNames: { type: 'string', pattern: QUALIFIED_NAME },
    additionalProperties: { $ref: 'LabelValue' },
  },
  AnnotationValue: { type: 'string' },
  Annotations: {
    type: 'object',
    propertyNames: { type: 'string', pattern: ANNOTATION_KEY },
    additionalProperties: { $ref: 'AnnotationValue' },
  },
  ConfigMapData: {
    type: 'object',
    propertyNames: { type: 'string', pattern: DATA_KEY },
    additionalProperties: { type: 'string' },
  },
  SecretData: {
    type: 'object',
    propertyNames: { type: 'string', pattern: DATA_KEY },
    additionalProperties: { $ref: 'Bytes' },
  },
  /** What is judged of a kind that Kubernetes itself does not have. */
  AnyObject: { type: 'object', properties: { metadata: { $ref: 'V1ObjectMeta' } } },
} as const satisfies Record<string, Definition>;
