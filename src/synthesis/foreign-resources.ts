import type { IConstruct } from 'constructs';
import type { Entry, Layout } from '../azure/layout';
import { placeOf } from '../declaration';
import { type Finding, finding } from '../diagnostics';

/** What is left to judge of a layout, and what was found in its stead. */
export interface OwnLayout {
  readonly azure: Layout;
  readonly findings: readonly Finding[];
}

/**
 * Takes the resources of other apps out of what is judged. This app would deploy them a second time, which is all there
 * is to say: what else is wrong with them here is so because they are not at home.
 *
 * @param told What has been found already; a resource of which a value was refused is not told again.
 */
export function withoutForeign(azure: Layout, constructs: readonly IConstruct[], told: readonly Finding[]): OwnLayout {
  const own = new Set(constructs);
  const failed = new Set(azure.findings.map(({ place }) => place.construct));
  const foreign = azure.entries.filter(({ construct, written }) => {
    return !own.has(construct) && (written || failed.has(construct.node.path));
  });
  if (foreign.length === 0) return { azure, findings: [] };
  const paths = new Set(foreign.map(({ construct }) => construct.node.path));
  for (const { node } of constructs) paths.delete(node.path);
  const gone = new Set(foreign);
  return {
    azure: {
      ...azure,
      entries: azure.entries.filter((entry) => !gone.has(entry)),
      findings: azure.findings.filter(({ place }) => !paths.has(place.construct ?? '')),
    },
    findings: foreign.filter((entry) => !isTold(entry, told)).map(findingOf),
  };
}

function isTold({ label }: Entry, told: readonly Finding[]): boolean {
  return told.some(({ code, message }) => code === 'AZWI601' && message.includes(`${label} belongs to another App`));
}

function findingOf({ construct, label, written }: Entry): Finding {
  return finding(
    'AZWI601',
    placeOf(construct),
    written
      ? `${label} belongs to another App; this one uses it, and would deploy it a second time.`
      : `${label} belongs to another App; this one uses it, and does not know its resource group.`,
    'Refer to it in this app as to what exists, such as KeyVault.fromName(chart, id, { name }), and deploy the other app first.',
  );
}
