import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyReport, printed, RAW, reported, reportOf } from './report';

describe('github', () => {
  it('says one command for each finding, by its severity', () => {
    const findings = [
      reported('AZWI102', { file: 'k8s\\api.yaml', line: 4, column: 3 }),
      reported('AZWI109', { file: 'api.yaml', line: 4 }),
      reported('AZWI205', { file: '-', line: 4, column: 1 }),
    ];
    expect(printed(reportOf(findings), 'github')).toBe(
      `::error file=k8s/api.yaml,line=4,col=3,title=AZWI102 A bound pod names another ServiceAccount::It is wrong.%0AMend it.
::warning file=api.yaml,line=4,title=AZWI109 A pod uses the ServiceAccount of an identity without the use label::It is wrong.%0AMend it.
::notice title=AZWI205 A ServiceAccount that exists must be annotated by hand::It is wrong.%0AMend it.
`,
    );
  });

  it('escapes what has a meaning in a command', () => {
    const one = reported(
      'AZWI109',
      { file: '50%,a:b\n.yaml' },
      { message: '100%\r\n::error::x, y', help: '\u001b[0m' },
    );
    expect(printed(reportOf([one]), 'github')).toBe(
      '::warning file=50%25%2Ca%3Ab%0A.yaml,title=AZWI109 A pod uses the ServiceAccount of an identity without the use label::100%25%0D%0A::error::x, y%0A\\u{1b}[0m\n',
    );
  });

  it('says nothing when there is nothing to say', () => {
    const suppression = { kind: 'external' } as const;
    expect(printed(reportOf([reported('AZWI109', {}, { suppression })]), 'github')).toBe('');
  });

  it('is one line for each finding that counts, whatever stands in it', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const text = printed(report, 'github');
        expect(text).not.toMatch(RAW);
        const lines = text.split('\n').slice(0, -1);
        expect(lines).toHaveLength(report.findings.filter(({ suppression }) => suppression === undefined).length);
        for (const line of lines) {
          expect(line).toMatch(/^::(?:error|warning|notice) (?:(?:file|line|col|title)=[^:,]*,)*title=[^:,]*::/);
        }
      }),
      { numRuns: 500 },
    );
  });
});
