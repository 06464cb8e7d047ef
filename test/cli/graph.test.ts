import { expect, it } from 'vitest';
import { runIn, shopFiles } from './shop';

const graph = (args: readonly string[], files = shopFiles()) => runIn(files, ['graph', ...args]);

it('draws what was read as a flowchart of Mermaid', async () => {
  expect(await graph(['.'])).toEqual({
    code: 0,
    printed: `flowchart LR
  subgraph Workloads
    n0["Pod shop/api"]
  end
  subgraph ServiceAccounts
    n1["ServiceAccount shop/api"]
  end
  subgraph Credentials
    n2["credential api<br/>system:serviceaccount:shop:api"]
  end
  subgraph Identities
    n3["identity id-shop"]
  end
  n0 --> n1
  n1 -.->|"the issuer: no cluster of these files is known to have it"| n2
  n2 --> n3
`,
    errors: '',
  });
});

it.each([
  ['dot', 'digraph {'],
  ['svg', '<?xml version="1.0" encoding="UTF-8"?>'],
  ['html', '<!doctype html>'],
  ['json', '{'],
])('draws %s', async (format, start) => {
  const { code, printed } = await graph(['.', '--format', format]);
  expect(code).toBe(0);
  expect(printed.startsWith(`${start}\n`)).toBe(true);
  expect(printed.endsWith('\n')).toBe(true);
});

it('knows no other format', async () => {
  const { code, errors } = await graph(['--format', 'png']);
  expect(code).toBe(2);
  expect(errors).toContain('--format is "png", not one of mermaid, dot, svg, html, json.');
});

it('draws an empty picture of nothing', async () => {
  expect((await graph(['.', '--format', 'svg'], {})).printed).toContain('0 workloads, 0 nodes');
});

it('a path that is not there is told', async () => {
  const { code, errors } = await graph(['nowhere']);
  expect(code).toBe(2);
  expect(errors).toMatch(/^AZWI901 error nowhere/);
});
