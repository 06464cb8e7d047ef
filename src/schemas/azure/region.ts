import { form, type Limit } from './limit';

const REGION = /^[A-Za-z0-9 ()]*[A-Za-z][A-Za-z0-9 ()]*$/;

/**
 * Whether a text can be the name of a region: letters and digits, with spaces and parentheses as display names have
 * them (`West Europe`, `westeurope`). Regions come and go, so there is no list of them here.
 *
 * @see https://learn.microsoft.com/azure/reliability/regions-list
 */
export function isRegion(text: string): boolean {
  return REGION.test(text);
}

/** A text can be the region of a resource. */
export function region(at = 'location'): Limit {
  return form(at, 'a region', REGION, 'Write it as `az account list-locations` does, such as westeurope.');
}
