import { isOpaque, type Layout } from '../azure/layout';
import { findingsOf } from '../declaration';
import { type Finding, finding } from '../diagnostics';
import { judge } from '../rules';
import { validateAzure } from '../schemas/azure';
import { validateKubernetes } from '../schemas/kubernetes';
import { type DeploymentValues, isGuardLabel } from '../values';
import { estateOf } from './estate';
import type { KubernetesSide } from './kubernetes';
import { placeInBicep, placeInYaml } from './place';

/** Everything that is judged before anything is written. */
export interface Judged {
  readonly kubernetes: KubernetesSide;
  readonly azure: Layout;
  readonly yaml: ReadonlyMap<string, string>;
  readonly bicep: ReadonlyMap<string, string>;
  readonly values: DeploymentValues;
  readonly recordFile: string;
  /** Folders as they are told to people. */
  readonly outdir: string;
  readonly bicepOutdir: string;
}

export interface Judgement {
  readonly findings: readonly Finding[];
  /** Kinds that no schema here knows, with their number. */
  readonly unknownKinds: ReadonlyMap<string, number>;
}

/** Judges manifests and resources by their schemas, and both together by the rules. */
export function judgeAll(judged: Judged): Judgement {
  const unknownKinds = new Map<string, number>();
  const findings = [
    ...judgeManifests(judged, unknownKinds),
    ...judgeResources(judged),
    ...judge(estateOf(judged)),
  ];
  return { findings, unknownKinds };
}

function judgeManifests(judged: Judged, unknownKinds: Map<string, number>): Finding[] {
  const findings: Finding[] = [];
  for (const rendered of judged.kubernetes.objects) {
    const { manifest } = rendered;
    const { known, issues } = validateKubernetes(manifest, { ignoreLabelKeys: isGuardLabel });
    if (!known) {
      const kind = `${String(manifest.apiVersion)} ${String(manifest.kind)}`;
      unknownKinds.set(kind, (unknownKinds.get(kind) ?? 0) + 1);
    }
    for (const { code, path, property, message, help } of issues) {
      findings.push(finding(code, { ...placeInYaml(judged, rendered, path), property }, message, help));
    }
  }
  return findings;
}

// A constructor that refused a name has said so already, in its own words.
const NAME_CODES = /^AZWI(301|302|401|402|501|502)$/;

function judgeResources(judged: Judged): Finding[] {
  return judged.azure.entries.flatMap((entry) => {
    if (!entry.written) return [];
    const body = { name: entry.name, ...entry.body };
    const { issues } = validateAzure(`${entry.type}@${entry.apiVersion}`, body, { isOpaque });
    const named = findingsOf(entry.construct).some(({ code }) => NAME_CODES.test(code));
    return issues
      .filter(({ property }) => !(named && property === 'name'))
      .map(({ code, property, message, help }) =>
        finding(code, { ...placeInBicep(judged, entry), property }, `${entry.label}: ${message}`, help),
      );
  });
}
