import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyReport, printed, RAW, reported, reportOf } from './report';

const schema = JSON.parse(readFileSync(join(__dirname, '../../docs/report.schema.json'), 'utf8')) as object;

/** The schema, for a reader that knows this version alone: what it does not name is wrong. */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).map(([key, value]) => [key, closed(value)] as const);
  return Object.fromEntries('properties' in node ? [...entries, ['additionalProperties', false]] : entries);
}

const validate = new Ajv({ allErrors: true }).compile(closed(schema) as object);

describe('json', () => {
  it('is the report as data', () => {
    const findings = [
      reported('AZWI109', { file: 'api.yaml', line: 5, column: 5, property: 'spec.template' }),
      reported('AZWI102', {}, { suppression: { kind: 'inSource', reason: 'a test' } }),
    ];
    expect(JSON.parse(printed(reportOf(findings, {}, ['a.tpl.yaml']), 'json'))).toEqual({
      version: 1,
      tool: { name: 'cdk8s-azwi', version: '1.2.3' },
      summary: {
        files: 3,
        objects: 12,
        workloads: 2,
        links: { proven: 9, broken: 1, unknown: 2 },
        findings: { error: 0, warning: 1, info: 0, suppressed: 1 },
        templates: ['a.tpl.yaml'],
      },
      findings: [
        {
          code: 'AZWI109',
          severity: 'warning',
          title: 'A pod uses the ServiceAccount of an identity without the use label',
          group: 'Deployment shop/api',
          message: 'It is wrong.',
          help: 'Mend it.',
          place: { file: 'api.yaml', line: 5, column: 5, property: 'spec.template' },
          fingerprint: findings[0]?.fingerprint,
        },
        {
          code: 'AZWI102',
          severity: 'error',
          title: 'A bound pod names another ServiceAccount',
          group: 'Deployment shop/api',
          message: 'It is wrong.',
          help: 'Mend it.',
          place: {},
          fingerprint: findings[1]?.fingerprint,
          suppression: { kind: 'inSource', reason: 'a test' },
        },
      ],
    });
  });

  it('is of the form that docs/report.schema.json tells, and says the same in harmless characters', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const text = printed(report, 'json');
        expect(text).not.toMatch(RAW);
        const read = JSON.parse(text) as { findings: { message: string }[] };
        expect(validate(read), JSON.stringify(validate.errors)).toBe(true);
        expect(read.findings.map(({ message }) => message)).toEqual(report.findings.map(({ message }) => message));
      }),
      { numRuns: 300 },
    );
  });
});
