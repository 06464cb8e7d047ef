import { type Finding, finding } from '../diagnostics';
import type { SynthesizedEstate } from '../estate/estate';
import { textOf } from '../estate/value';
import { describeKey } from '../values';

/**
 * AZWI307: the namespace or the name of a ServiceAccount is known only after the deployment, which has to write it into
 * the subject of a credential.
 */
export function subjectPlaceholders({ azure, values }: SynthesizedEstate): Finding[] {
  if (!values.hasPlaceholders) return [];
  return azure.credentials.flatMap(({ subject: value, identityName, place }) => {
    const subject = textOf(value) ?? '';
    const [key] = values.keysIn(subject);
    if (key === undefined) return [];
    return [
      finding(
        'AZWI307',
        place(),
        `The subject ${JSON.stringify(subject)} of a credential of ${identityName} has ${describeKey(key)} in it, which is known only after the deployment that makes the credential.`,
        'Give the ServiceAccount a name and a namespace that are known.',
      ),
    ];
  });
}
