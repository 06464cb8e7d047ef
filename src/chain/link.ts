import type { Code, Place } from '../diagnostics';

/** The links of a chain, in their order. */
export const LINK_KINDS = [
  'workload',
  'label',
  'service account',
  'client id',
  'identity',
  'credential',
  'issuer',
  'audience',
  'grant',
  'vault',
] as const;

export type LinkKind = (typeof LINK_KINDS)[number];

/** What files say of a link: that it holds, that it does not, or not enough to tell. */
export type LinkStatus = 'proven' | 'broken' | 'unknown';

/** One link of a chain. */
export interface Link {
  readonly kind: LinkKind;
  readonly status: LinkStatus;
  /** What holds, what is wrong, or what is not known. */
  readonly text: string;
  /** What proves it, or where it is wrong. */
  readonly place?: () => Place;
  /** Codes of the rules that speak about it. */
  readonly codes?: readonly Code[];
}

type Where = (() => Place) | undefined;

function link(kind: LinkKind, status: LinkStatus, text: string, place: Where, codes: readonly Code[]): Link {
  return {
    kind,
    status,
    text,
    ...(place === undefined ? {} : { place }),
    ...(codes.length === 0 ? {} : { codes }),
  };
}

export function proven(kind: LinkKind, text: string, place?: Where): Link {
  return link(kind, 'proven', text, place, []);
}

export function unknown(kind: LinkKind, text: string, place?: Where): Link {
  return link(kind, 'unknown', text, place, []);
}

export function broken(kind: LinkKind, text: string, place: Where, ...codes: readonly Code[]): Link {
  return link(kind, 'broken', text, place, codes);
}
