/**
 * What Kubernetes takes for a name, a label or an annotation: the same expressions as in apimachinery's
 * validation, which also stand in the generated schema.
 *
 * @see https://github.com/kubernetes/apimachinery/blob/master/pkg/util/validation/validation.go
 * @see https://kubernetes.io/docs/concepts/overview/working-with-objects/names/
 * @see https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set
 */

const LABEL = '[a-z0-9](?:[-a-z0-9]*[a-z0-9])?';
const SUBDOMAIN = `${LABEL}(?:\\.${LABEL})*`;
const QUALIFIED = '[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?';

/** RFC 1123: the name of a namespace, a container, a volume. */
export const DNS_LABEL = '^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$';

/** RFC 1035, which forbids a digit at the beginning: the name of a Service. */
export const DNS_1035_LABEL = '^[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?$';

/** RFC 1123: the name of most objects. */
export const DNS_SUBDOMAIN = `^(?=.{1,253}$)${SUBDOMAIN}$`;

/** What may stand in a path: the name of RBAC objects, such as `system:node`. */
export const PATH_SEGMENT = '^(?!\\.{1,2}$)[^/%]+$';

/** The key of a label: a name, with a DNS subdomain and a slash before it if need be. */
export const QUALIFIED_NAME = `^(?:(?=[^/]{1,253}/)${SUBDOMAIN}/)?${QUALIFIED}$`;

/** The key of an annotation: the API server puts it into lower case before it looks, so a prefix may have capitals. */
export const ANNOTATION_KEY = `^(?:(?=[^/]{1,253}/)${SUBDOMAIN.replaceAll('a-z', 'A-Za-z')}/)?${QUALIFIED}$`;

/** The value of a label. */
export const LABEL_VALUE = `^(?:${QUALIFIED})?$`;

/** The key of a ConfigMap or of a Secret, which becomes the name of a file. */
export const DATA_KEY = '^(?!\\.$|\\.\\.)[-._a-zA-Z0-9]{1,253}$';

/**
 * The name of an environment variable: any printable ASCII but `=`. Releases before 1.32 took less.
 *
 * @see https://github.com/kubernetes/enhancements/issues/4369
 */
export const ENV_NAME = '^[ -<>-~]+$';

/** RFC 6335: the name of a port of a container, with at least one letter. */
export const PORT_NAME = '^(?=.{1,15}$)(?=.*[a-z])(?!.*--)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$';

/**
 * An amount, such as `500m`, `1.5` or `2Gi`.
 *
 * @see https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
 */
export const QUANTITY = '^[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$';

const matcher = (pattern: string): ((text: string) => boolean) => {
  const compiled = new RegExp(pattern, 'u');
  return (text) => compiled.test(text);
};

/** Whether a text is an RFC 1123 DNS label: what the name of a namespace or of a container must be. */
export const isDnsLabel = matcher(DNS_LABEL);

/** Whether a text is an RFC 1035 DNS label: what the name of a Service must be. */
export const isDns1035Label = matcher(DNS_1035_LABEL);

/** Whether a text is an RFC 1123 DNS subdomain: what the name of most objects must be. */
export const isDnsSubdomain = matcher(DNS_SUBDOMAIN);

/** Whether a text can be the name of a ClusterRole and its like, which may have `:` and capitals. */
export const isPathSegment = matcher(PATH_SEGMENT);

/** Whether a text can be the key of a label. */
export const isQualifiedName = matcher(QUALIFIED_NAME);

/** Whether a text can be the value of a label. The empty text can. */
export const isLabelValue = matcher(LABEL_VALUE);
