import { locateBicep } from './bicep-location';

/** Looks for the Bicep compiler once for all workers. */
export function setup(): void {
  const location = locateBicep();
  if ('path' in location) {
    process.env.AZWI_BICEP = location.path;
  } else {
    process.env.AZWI_BICEP_SKIP = location.missing;
    console.warn(`Tests that need the Bicep compiler are skipped: ${location.missing}`);
  }
}
