import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyReport, printed, RAW, reported, reportOf } from './report';

const ajv = new Ajv2020({ allErrors: true, strict: false });
ajv.addFormat('uri', (text: string) => URL.canParse(text) && !/[^\x21-\x7e]/.test(text));
ajv.addFormat('uri-reference', /^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/);
ajv.addFormat('uuid', true);
ajv.addFormat('date-time', true);
const schema = JSON.parse(readFileSync(join(__dirname, 'sarif-schema/sarif-2.1.0.json'), 'utf8')) as object;
const validate = ajv.compile(schema);

interface Log {
  readonly runs: readonly [
    {
      readonly tool: {
        readonly driver: { readonly rules: readonly { readonly id: string; readonly helpUri: string }[] };
      };
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly locations: readonly [{ readonly physicalLocation?: { readonly artifactLocation: object } }];
        readonly suppressions?: readonly object[];
      }[];
    },
  ];
}

function log(report: Parameters<typeof printed>[0]): Log {
  return JSON.parse(printed(report, 'sarif')) as Log;
}

function artifactOf(file: string): object | undefined {
  return log(reportOf([reported('AZWI109', { file })])).runs[0].results[0]?.locations[0].physicalLocation
    ?.artifactLocation;
}

describe('sarif', () => {
  it('tells each finding with its rule', () => {
    const one = reported('AZWI205', { file: './k8s/api.yaml', line: 5, column: 7, property: 'metadata.name' });
    const page = 'https://unpkg.com/cdk8s-azwi@1.2.3/docs/rules/AZWI205.md';
    const help = `What would happen, why, and how to mend it stands in docs/rules/AZWI205.md: ${page}`;
    expect(JSON.parse(printed(reportOf([one]), 'sarif'))).toEqual({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'cdk8s-azwi',
              version: '1.2.3',
              rules: [
                {
                  id: 'AZWI205',
                  name: 'AServiceAccountThatExistsMustBeAnnotatedByHand',
                  shortDescription: { text: 'A ServiceAccount that exists must be annotated by hand' },
                  fullDescription: { text: `A ServiceAccount that exists must be annotated by hand. ${help}` },
                  help: { text: help },
                  helpUri: page,
                  defaultConfiguration: { level: 'note' },
                },
              ],
            },
          },
          columnKind: 'utf16CodeUnits',
          results: [
            {
              ruleId: 'AZWI205',
              ruleIndex: 0,
              level: 'note',
              message: { text: 'It is wrong.\nMend it.' },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: 'k8s/api.yaml', uriBaseId: '%SRCROOT%' },
                    region: { startLine: 5, startColumn: 7 },
                  },
                  logicalLocations: [{ name: 'metadata.name', fullyQualifiedName: 'Deployment shop/api' }],
                },
              ],
              partialFingerprints: { 'azwi/v1': one.fingerprint },
            },
          ],
        },
      ],
    });
  });

  it('names files by URIs', () => {
    expect(artifactOf('a b/ü:#.yaml')).toEqual({ uri: 'a%20b/%C3%BC%3A%23.yaml', uriBaseId: '%SRCROOT%' });
    expect(artifactOf('k8s\\api.yaml')).toEqual({ uri: 'k8s/api.yaml', uriBaseId: '%SRCROOT%' });
    expect(artifactOf('/srv/api.yaml')).toEqual({ uri: 'file:///srv/api.yaml' });
    expect(artifactOf('C:\\srv\\api.yaml')).toEqual({ uri: 'file:///C:/srv/api.yaml' });
    expect(artifactOf('-')).toBeUndefined();
  });

  it('says of every result whether it is suppressed, as soon as one is', () => {
    const report = reportOf([
      reported('AZWI109', {}, { suppression: { kind: 'inSource', reason: 'a test' } }),
      reported('AZWI102', {}),
    ]);
    expect(log(report).runs[0].results.map(({ suppressions }) => suppressions)).toEqual([
      [{ kind: 'inSource', justification: 'a test' }],
      [],
    ]);
  });

  it('leads to pages that are there', () => {
    const { rules } = log(reportOf([reported('AZWI109', {}), reported('AZWI307', {})])).runs[0].tool.driver;
    const pages = rules.map(({ helpUri }) => helpUri.slice(helpUri.indexOf('/docs/')));
    expect(pages).toEqual(['/docs/rules/AZWI109.md', '/docs/rules/AZWI307.md']);
    expect(pages.every((page) => existsSync(join(__dirname, '../..', page)))).toBe(true);
  });

  it('is what the schema of SARIF 2.1.0 takes, and each result finds its rule', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const text = printed(report, 'sarif');
        expect(text).not.toMatch(RAW);
        const read = JSON.parse(text) as Log;
        expect(validate(read), JSON.stringify(validate.errors)).toBe(true);
        const [{ tool, results }] = read.runs;
        expect(results).toHaveLength(report.findings.length);
        for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      }),
      { numRuns: 200 },
    );
  });
});
