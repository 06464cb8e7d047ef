import { ApiObject, Chart } from 'cdk8s';
import type { IConstruct } from 'constructs';

/** The object of a construct: itself, or the one that a construct of cdk8s-plus makes. */
export function apiObjectOf(construct: IConstruct): ApiObject | undefined {
  if (ApiObject.isApiObject(construct)) return construct;
  const child = defaultChildOf(construct);
  return child === undefined || child === construct ? undefined : apiObjectOf(child);
}

// constructs raises an error where two children could be meant.
function defaultChildOf({ node }: IConstruct): IConstruct | undefined {
  try {
    return node.defaultChild;
  } catch {
    return undefined;
  }
}

/** The chart that a construct stands in. */
export function chartAround(construct: IConstruct): Chart | undefined {
  const { scope } = construct.node;
  return Chart.isChart(construct) ? construct : scope === undefined ? undefined : chartAround(scope);
}

/** The namespace that a construct's objects get from their chart. As in cdk8s, it is not handed down to charts inside. */
export function chartNamespace(construct: IConstruct): string | undefined {
  return chartAround(construct)?.namespace;
}
