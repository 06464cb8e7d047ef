export { inexactNumber } from './inexact';
export {
  type ReadManifests,
  type ReadObject,
  type ReadOptions,
  readManifests,
  readManifestText,
  readSource,
} from './read';
export { plainValue } from './scalar';
export { decoded, normal, type Source } from './source';
export { isInChart, isKustomization } from './templates';
export { attempt, type Step, unreadable, type Walked, type WalkOptions, walk } from './walk';
