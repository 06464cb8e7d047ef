export { type ReadManifests, type ReadObject, type ReadOptions, readManifests, readManifestText } from './read';
