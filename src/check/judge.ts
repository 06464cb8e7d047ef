/** Everything that is found in an estate that was read. */
import type { Finding } from '../diagnostics';
import type { Estate } from '../estate/estate';
import { judge } from '../rules';
import { sameObjects } from '../rules/same-objects';
import { judgeSchemas } from './schemas';
import type { SeenObject } from './seen';

/** What rules and schemas find, each thing once. */
export function judgeEstate(estate: Estate, objects: readonly SeenObject[]): Finding[] {
  return once([
    ...judge(estate).filter(({ code }) => code !== 'AZWI705'),
    ...twiceInOneFile(objects, estate),
    ...judgeSchemas(estate, objects),
  ]);
}

// In a repository, files of different folders are mostly for different clusters, and those of one folder may be a choice.
function twiceInOneFile(objects: readonly SeenObject[], estate: Estate): Finding[] {
  const files = new Map<string, SeenObject[]>();
  for (const object of objects) {
    const list = files.get(object.file);
    if (list === undefined) files.set(object.file, [object]);
    else list.push(object);
  }
  return [...files.values()].flatMap((inFile) =>
    inFile.length < 2 ? [] : sameObjects({ ...estate, objects: inFile }),
  );
}

/** What several overlays make of one base is found in each of them, and is one thing to mend. */
export function once(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ code, message, place: { file, line, column, construct, property } }) => {
    const key = JSON.stringify([code, message, file, line, column, construct, property]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
