export { check } from './command';
export { type Inspected, type Inspection, inspect } from './inspect';
export type { CheckIo } from './io';
export { openEstate } from './open-estate';
