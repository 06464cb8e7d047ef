/**
 * The manifest as the API server reads it: a field that is null is a field that is not there. People have those from
 * `creationTimestamp: null`, which kubectl's own generators print, and from keys with nothing after the colon.
 *
 * @see https://github.com/kubernetes/community/blob/master/contributors/devel/sig-architecture/api-conventions.md#nullable
 */
export function withoutNulls(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    let copy: unknown[] | undefined;
    value.forEach((item, index) => {
      const cleaned = withoutNulls(item);
      if (cleaned !== item) {
        copy ??= [...value];
        copy[index] = cleaned;
      }
    });
    return copy ?? value;
  }
  return objectWithoutNulls(value as Readonly<Record<string, unknown>>);
}

// A manifest without nulls, which is nearly every one, comes back as it is, without a copy.
function objectWithoutNulls(value: Readonly<Record<string, unknown>>): unknown {
  let copy: Record<string, unknown> | undefined;
  for (const key in value) {
    const field = value[key];
    const cleaned = withoutNulls(field);
    if (cleaned === field && field !== null && field !== undefined) continue;
    copy ??= { ...value };
    if (cleaned === null || cleaned === undefined) delete copy[key];
    else copy[key] = cleaned;
  }
  return copy ?? value;
}
