/** From paths to a report. */
import { chainsOf, countLinks } from '../chain';
import { CODES, type Code } from '../diagnostics';
import { podsOf } from '../estate/pods/pods';
import type { Report, Reported } from '../report/model';
import { fingerprintOf } from '../report/report';
import { withLevels } from './config';
import type { Inputs } from './inputs';
import { judgeEstate, once } from './judge';
import { type ReadRequest, readEstate } from './read';
import { groupOf, identityOf, objectOf } from './seen';
import { type Excused, excuse } from './suppression';

export interface Checked {
  readonly report: Report;
  /** Whether there was nothing that could be read. */
  readonly couldNotRun: boolean;
}

/** Reads and judges what paths lead to. */
export async function runCheck(request: ReadRequest): Promise<Checked> {
  const { config } = request;
  const { estate, objects, inputs, resources, findings } = await readEstate(request);
  const found = once([...findings, ...judgeEstate(estate, objects)]);
  const levelled = withLevels(found, config);
  const texts = [...inputs.texts].map(([file, text]) => ({ file, text }));
  const isOff = (code: Code): boolean => config.levels.get(code) === 'off';
  const { excused, findings: ofExcuses } = excuse(levelled, objects, texts, isOff);
  const meant = withLevels(ofExcuses, config).map((one): Excused => ({ finding: one, reason: undefined }));
  return {
    report: {
      findings: [...excused, ...meant].map(reported),
      counts: {
        files: inputs.texts.size,
        objects: objects.length + resources,
        workloads: podsOf(estate).length,
        links: countLinks(chainsOf(estate)),
        templates: inputs.templates,
      },
      source: (file) => inputs.texts.get(file),
    },
    couldNotRun: isNothing(inputs, resources),
  };
}

function isNothing({ objects, findings }: Inputs, resources: number): boolean {
  return objects.length + resources === 0 && findings.some(({ code }) => CODES[code].severity === 'error');
}

function reported({ finding, reason }: Excused): Reported {
  const { place } = finding;
  return {
    ...finding,
    group: groupOf(place),
    fingerprint: fingerprintOf(finding, identityOf(objectOf(place))),
    ...(reason === undefined ? {} : { suppression: { kind: 'inSource', reason } }),
  };
}
