import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatReport } from '../../src/report/report';
import { anyReport, printed, RAW, reported, reportOf } from './report';

const API = `apiVersion: apps/v1
kind: Deployment
spec:
  template:
    metadata:
      labels: {}
`;

describe('text', () => {
  it('tells findings by workload, each with its line, and a summary', () => {
    const findings = [
      reported('AZWI109', { file: 'api.yaml', line: 5, column: 5, property: 'spec.template.metadata' }),
      reported('AZWI307', { file: 'azure/main.bicep', line: 40, column: 3 }, { group: 'azure/main.bicep' }),
      reported('AZWI102', { file: 'api.yaml', line: 4, column: 3 }, { message: 'Wrong.\nVery.', help: 'Run:\n  x' }),
      reported('AZWI205', { file: 'api.yaml' }),
    ];
    expect(printed(reportOf(findings, { 'api.yaml': API }), 'text')).toBe(`Deployment shop/api
  AZWI102 error api.yaml:4:3
    4 |   template:
      |   ^
    Wrong.
    Very.
    Run:
      x
  AZWI109 warning api.yaml:5:5 spec.template.metadata
    5 |     metadata:
      |     ^
    It is wrong.
    Mend it.
  AZWI205 info api.yaml
    It is wrong.
    Mend it.

azure/main.bicep
  AZWI307 error azure/main.bicep:40:3
    It is wrong.
    Mend it.

Read 3 files: 12 objects, 2 workloads.
Links: 9 proven, 1 broken, 2 unknown.
2 errors, 1 warning, 1 info.
`);
  });

  it('names templates that were left out, and says when there is nothing else to say', () => {
    const templates = ['charts/a.yaml', 'charts/b.yaml', 'charts/c.yaml', 'charts/d.yaml'];
    expect(printed(reportOf([], {}, templates), 'text')).toBe(`Read 3 files: 12 objects, 2 workloads.
Links: 9 proven, 1 broken, 2 unknown.
Not judged, because they are templates still: charts/a.yaml, charts/b.yaml, charts/c.yaml and 1 more. Render them, and check what comes out.
No findings.
`);
  });

  it('counts what is suppressed, and does not tell it', () => {
    const suppression = { kind: 'inSource', reason: 'it is a test' } as const;
    const text = printed(reportOf([reported('AZWI109', { file: 'api.yaml' }, { suppression })]), 'text');
    expect(text.split('\n').slice(2)).toEqual(['No findings; 1 suppressed.', '']);
  });

  it('has colours when it is asked for them', () => {
    const report = reportOf([reported('AZWI109', { file: 'api.yaml', line: 2, column: 1 })], { 'api.yaml': API });
    const text = formatReport(report, 'text', { color: true, version: '1' });
    expect(text.split('\n').slice(0, 4)).toEqual([
      '\u001b[1mDeployment shop/api\u001b[0m',
      '  \u001b[1mAZWI109\u001b[0m \u001b[1;33mwarning\u001b[0m api.yaml:2:1',
      '\u001b[2m    2 | \u001b[0mkind: Deployment',
      '\u001b[2m      | \u001b[0m\u001b[1;33m^\u001b[0m',
    ]);
  });

  it('asks for the text of a file once', () => {
    let asked = 0;
    const findings = [1, 2, 3].map((line) => reported('AZWI109', { file: 'api.yaml', line }));
    const source = () => {
      asked += 1;
      return API;
    };
    printed({ ...reportOf(findings), source }, 'text');
    expect(asked).toBe(1);
  });

  it('escapes what a name could do to the terminal', () => {
    const file = 'a\n\u001b[2Jb.yaml';
    const one = reported(
      'AZWI109',
      { file, line: 1, column: 9 },
      { group: 'x\u202ey', message: 'The name is \u0007.' },
    );
    expect(
      printed(reportOf([one], { [file]: 'name: \u001b[31mred\r\n' }), 'text')
        .split('\n')
        .slice(0, 5),
    ).toEqual([
      'x\\u{202e}y',
      '  AZWI109 warning a\\u{a}\\u{1b}[2Jb.yaml:1:9',
      '    1 | name: \\u{1b}[31mred',
      '      |              ^',
      '    The name is \\u{7}.',
    ]);
  });

  it('never prints a raw control character', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        expect(printed(report, 'text')).not.toMatch(RAW);
      }),
      { numRuns: 500 },
    );
  });
});
