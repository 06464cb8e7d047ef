import { type Finding, finding } from '../diagnostics';
import type { Estate } from '../estate/estate';
import { podsWithSidecar } from '../estate/pods/pods';
import { windowsIn } from '../webhook/windows';

/** AZWI125: the proxy's images are for Linux, and a pod that says it is for Windows may not have their settings. */
export function sidecarWindows(estate: Estate): Finding[] {
  return podsWithSidecar(estate).flatMap(({ object, what, spec, path }) => {
    const where = windowsIn(spec);
    if (where === undefined) return [];
    return [
      finding(
        'AZWI125',
        object.place([...path, 'spec', ...where]),
        `${what} runs on Windows, but the proxy sidecar is for Linux only; its pods do not start.`,
        'Take the sidecar away and use an SDK that knows workload identity.',
      ),
    ];
  });
}
