import { execFileSync } from 'node:child_process';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRAPH_FORMATS, graphOf, graphText } from '../../src/graph';
import { SCRIPT } from '../../src/graph/script';
import { shop } from '../rules/both-sides';
import { anyName, mixedShop, NAMES, shopOf } from './graphs';
import { elementsOf } from './xml';

it('mermaid: columns, what is in them, and how it is joined', () => {
  expect(graphText(shop(), 'mermaid')).toBe(`flowchart LR
  subgraph Workloads
    n0["Deployment shop/api"]
  end
  subgraph ServiceAccounts
    n1["ServiceAccount shop/api"]
  end
  subgraph Credentials
    n2["credential shop_api_prod<br/>system:serviceaccount:shop:api"]
  end
  subgraph Identities
    n3["identity app"]
  end
  subgraph Grants
    n4["Key Vault Secrets User<br/>vault shop-kv"]
  end
  subgraph Resources
    n5["vault shop-kv"]
  end
  n0 --> n1
  n1 --> n2
  n2 --> n3
  n3 --> n4
  n4 --> n5
`);
});

it('mermaid: what is broken is red, what is not known dotted', () => {
  const text = graphText(mixedShop(), 'mermaid');
  expect(text).toContain('  n3 --x|"the issuer lacks the slash at the end"| n4\n');
  expect(text).toContain('  n7 -.->|"needed#59; what is granted is not known"| n9\n');
  expect(text).toContain('  linkStyle 3 stroke:#c62828,color:#c62828\n');
});

it('dot: solid, dashed, red', () => {
  const text = graphText(mixedShop(), 'dot');
  expect(text).toContain('  n0 -> n2 [style=solid];\n');
  expect(text).toContain('  n3 -> n4 [style=bold, color="#c62828", label="the issuer lacks the slash at the end"];\n');
  expect(text).toContain('  n7 -> n9 [style=dashed, label="needed; what is granted is not known"];\n');
});

it('json: a version, and everything by the name of its column', () => {
  const value = JSON.parse(graphText(shop(), 'json'));
  expect(value.version).toBe(1);
  expect(value.nodes[3]).toEqual({
    id: 'n3',
    column: 'Identities',
    label: 'identity app',
    detail: '',
    place: 'main.bicep',
  });
  expect(value.edges[0]).toEqual({ from: 'n0', to: 'n1', status: 'proven', why: '' });
  expect(value.chains[0].links).toHaveLength(10);
});

describe('html', () => {
  const text = graphText(mixedShop(), 'html');

  it('needs no network, and says so to the browser', () => {
    expect(text.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:\/\/(?!elsewhere|shop-kv|westeurope)|src=|@import|url\(/,
    );
    expect(text).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"`);
  });

  it('can be used with a keyboard and be read aloud: nodes are buttons with a name, the picture has a title', () => {
    const elements = elementsOf(text);
    const buttons = elements.filter(({ attributes }) => attributes['data-node'] !== undefined);
    expect(buttons).toHaveLength(graphOf(mixedShop()).nodes.length);
    for (const { attributes } of buttons) {
      expect(attributes).toMatchObject({ role: 'button', tabindex: '0', 'aria-pressed': 'false' });
      expect(attributes['aria-label']).not.toBe('');
    }
    expect(elements.filter(({ name }) => name === 'desc')).toHaveLength(1);
    expect(text).toContain('aria-live="polite"');
  });

  it('lists the links of each workload with file and line, those that are broken open', () => {
    expect(text).toMatch(
      /<details data-chain="n1" open="open"><summary>Deployment shop\/orders <span class="broken">broken/,
    );
    expect(text).toContain(
      '<tr><td>issuer</td><td class="broken">broken</td><td>that of the cluster aks lacks the slash at the end (AZWI521)</td><td><code></code></td></tr>',
    );
  });

  it('has a script that a browser can read', () => {
    expect(() => runInNewContext(`(function () {${SCRIPT}})`)).not.toThrow();
  });
});

describe('whatever names are', () => {
  const printable = /^[^\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\p{Cf}\p{Cs}]*$/u;

  it.each(GRAPH_FORMATS)('%s has no character that a terminal would act on', (format) => {
    fc.assert(fc.property(anyName, (name) => printable.test(graphText(shopOf(name), format))));
  });

  it.each(['svg', 'html'] as const)('%s is well-formed XML, and no name brings elements with it', (format) => {
    const names = (name: string) => new Set(elementsOf(graphText(shopOf(name), format)).map((element) => element.name));
    const usual = new Set([...names('api'), ...elementsOf(graphText(mixedShop(), format)).map(({ name }) => name)]);
    fc.assert(fc.property(anyName, (name) => [...names(name)].every((one) => usual.has(one) || one === 'p')));
  });

  it('mermaid keeps each text within its quotes', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const lines = graphText(shopOf(name), 'mermaid').split('\n').slice(0, -1);
        return lines.every((line) => MERMAID.some((form) => form.test(line)));
      }),
    );
  });

  it('dot keeps each text within its quotes', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const text = graphText(shopOf(name), 'dot').replace(/"(?:[^"\\\n]|\\[\\n"])*"/g, 'Q');
        return text.split('\n').every((line) => DOT.some((form) => form.test(line)));
      }),
    );
  });

  it.skipIf(!hasDot())('Graphviz reads it, and shows the names as they are', { timeout: 30_000 }, () => {
    for (const name of NAMES) {
      const svg = execFileSync('dot', ['-Tsvg'], { input: graphText(shopOf(name), 'dot'), encoding: 'utf8' });
      expect(svg).toContain('</svg>');
    }
    const svg = execFileSync('dot', ['-Tsvg'], { input: graphText(shopOf('<b>&amp;\\N"'), 'dot'), encoding: 'utf8' });
    expect(svg).toContain('identity &lt;b&gt;&amp;amp;\\N&quot;');
  });
});

const TEXT = String.raw`(?:[A-Za-z0-9 ./:,@_-]|#\d+;|<br/>)*`;
const MERMAID = [
  /^flowchart LR$/,
  /^ {2}subgraph [A-Za-z]+$/,
  /^ {2}end$/,
  new RegExp(`^ {4}n\\d+\\["${TEXT}"\\]$`),
  new RegExp(`^ {2}n\\d+ (?:-->|-\\.->|--x)(?:\\|"${TEXT}"\\|)? n\\d+$`),
  /^ {2}linkStyle [\d,]+ stroke:#c62828,color:#c62828$/,
];
const DOT = [
  /^(?:digraph \{|\})?$/,
  /^ {2}(?:rankdir=LR;|(?:node|edge) \[.*\];|subgraph Q \{|\})$/,
  /^ {4}rank=same;$/,
  /^ {4}n\d+ \[label=Q(?:, tooltip=Q)?\];$/,
  /^ {2}n\d+ -> n\d+ \[style=\w+(?:, color=Q)?(?:, label=Q)?\];$/,
];

function hasDot(): boolean {
  try {
    execFileSync('dot', ['-V'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
