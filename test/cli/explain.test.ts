import { describe, expect, it } from 'vitest';
import { terminalText } from '../../src/cli/rule-page';
import { pod, runIn, shopFiles } from './shop';

const explain = (args: readonly string[], files = shopFiles()) => runIn(files, ['explain', ...args]);

describe('the chain of a workload', () => {
  it('is a tree, each link with the file and line that proves it', async () => {
    expect(await explain(['api', '.'])).toEqual({
      code: 0,
      printed: `Pod shop/api: unknown
├─ ✓ workload         Pod shop/api  (app.yaml:9)
├─ ✓ label            azure.workload.identity/use: "true"  (app.yaml:15)
├─ ✓ service account  ServiceAccount shop/api  (app.yaml:4)
├─ ✓ client id        11111111-2222-4333-8444-555555555555  (app.yaml:7)
├─ ✓ identity         managed identity id-shop  (azure.json:2)
├─ ✓ credential       api trusts system:serviceaccount:shop:api  (azure.json:9)
├─ ? issuer           https://example.com/: no cluster of these files is known to have it  (azure.json:13)
└─ ✓ audience         api://AzureADTokenExchange  (azure.json:15)
`,
      errors: '',
    });
  });

  it('marks what is broken, and says which rule tells more', async () => {
    const { code, printed } = await explain(['shop/api', '.'], shopFiles('shop/api'));
    expect(code).toBe(1);
    expect(printed).toContain(
      '└─ ✗ credential       none trusts the ServiceAccount; the subject of api says "shop/api", where the parts are joined by a colon AZWI331  (azure.json:14)\n' +
        '   cdk8s-azwi explain AZWI331 tells more.\n',
    );
  });

  it.each(['api', 'shop/api', 'Pod/shop/api', 'pod/api', 'shop/pod/api'])('is found by %s', async (name) => {
    expect((await explain([name, '.'])).code).toBe(0);
  });

  it('may be read from standard input', async () => {
    const { code, printed } = await runIn({}, ['explain', 'job', '-'], pod('job').replace('---\n', ''));
    expect(printed).toMatch(/^Pod shop\/job: unknown\n/);
    expect(code).toBe(0);
  });

  it('is none where a workload takes no part', async () => {
    expect(await explain(['web', '.'])).toMatchObject({
      code: 0,
      printed:
        'Pod shop/web takes no part in workload identity: its pods have no label, and no identity has to do with their ServiceAccount default.\n',
    });
  });
});

describe('a workload that is not there', () => {
  it('is told with those of a name near it', async () => {
    expect(await explain(['shop/apis', '.'])).toEqual({
      code: 2,
      printed: '',
      errors: 'There is no workload shop/apis. Near it: Pod shop/api.\n',
    });
  });

  it('is told with all, where none is near', async () => {
    expect((await explain(['database', '.'])).errors).toBe(
      'There is no workload database. There is: Pod shop/api, Pod shop/web.\n',
    );
  });

  it('is told where there are no pods at all', async () => {
    expect((await explain(['api', '.'], { 'azure.json': shopFiles()['azure.json'] ?? '' })).errors).toBe(
      'There is no workload api: there are no pods in what was read.\n',
    );
  });

  it('is several where the name is', async () => {
    const deployment = pod('api')
      .replace('kind: Pod', 'kind: ReplicationController')
      .replace('spec:\n', 'spec:\n  template:\n    spec: { containers: [{ name: a, image: a }] }\n');
    const { code, errors } = await explain(['api', '.'], { ...shopFiles(), 'more.yaml': deployment });
    expect(code).toBe(2);
    expect(errors).toContain(
      'api may be any of these: Pod shop/api, ReplicationController shop/api. Say kind and namespace: Pod/shop/api.',
    );
  });

  it('does nothing to the terminal with its name', async () => {
    expect((await explain(['\u001b[31mx', '.'])).errors).toContain('There is no workload \\u{1b}[31mx.');
  });
});

describe('a rule', () => {
  it('has its page shown, in capitals or not', async () => {
    const { code, printed } = await explain(['azwi109']);
    expect(code).toBe(0);
    expect(printed).toMatch(
      /^AZWI109: A pod uses the ServiceAccount of an identity without the use label\n\nSeverity: warning\n\nWHAT\n/,
    );
    expect(printed).not.toContain('```');
  });

  it('that is not there is told with those near it', async () => {
    const { code, errors } = await explain(['AZWI519']);
    expect(code).toBe(2);
    expect(errors).toMatch(/^There is no rule AZWI519\. Near it: AZWI510, AZWI511, AZWI512.*\.\n$/);
  });

  it('has no files to read', async () => {
    expect((await explain(['AZWI109', '.'])).errors).toContain('A rule has no PATH.');
  });

  it('is printed plain: headings, code, links', () => {
    const page =
      '# T\n\n## What\n\nSee [this](https://a.example/b) and [that](AZWI1.md).\n\n```yaml a.yaml\nx: 1\n\ny: 2\n```\n';
    expect(terminalText(page, false)).toBe(
      'T\n\nWHAT\n\nSee this: https://a.example/b and that.\n\n    a.yaml:\n    x: 1\n\n    y: 2\n',
    );
    expect(terminalText('# T\n', true)).toBe('\u001b[1mT\u001b[0m\n');
  });
});

it.each([[[]], [['']], [['api', '--nonsense']]])('without a workload or a code it cannot run: %j', async (args) => {
  const { code, errors } = await explain(args);
  expect(code).toBe(2);
  expect(errors).toContain('Usage: cdk8s-azwi explain');
});

it('a path that is not there is told', async () => {
  const { code, errors } = await explain(['api', 'nowhere']);
  expect(code).toBe(2);
  expect(errors).toMatch(/^AZWI901 error nowhere/);
});
