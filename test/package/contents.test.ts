import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ROOT } from './project';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'azwi-packed-'));
  execFileSync('tar', ['-xzf', inject('tarball'), '-C', folder]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function packed(): string[] {
  const entries = readdirSync(join(folder, 'package'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => relative(folder, join(entry.parentPath, entry.name))).sort();
}

function packedText(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

/** Every declaration file that the public one leads to, with the packages that they import. */
function declarations(): { readonly files: ReadonlySet<string>; readonly packages: ReadonlySet<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const known = new Set(packed());
  const visit = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    for (const [, specifier = ''] of packedText(file).matchAll(/(?:from|import\(|types=)\s*["']([^"']+)["']/g)) {
      if (!specifier.startsWith('.')) {
        packages.add(specifier);
        continue;
      }
      const path = join(file, '..', specifier);
      visit(known.has(`${path}.d.ts`) ? `${path}.d.ts` : `${path}/index.d.ts`);
    }
  };
  visit('package/lib/index.d.ts');
  return { files, packages };
}

describe('the packed package', () => {
  it('holds the library, its papers and nothing else', () => {
    const outside = packed().filter((file) => !/^package\/(?:lib|docs\/rules)\//.test(file));
    expect(outside).toEqual(['package/CHANGELOG.md', 'package/LICENSE', 'package/README.md', 'package/package.json']);
  });

  it('holds the pages of the rules, which `explain` shows', () => {
    const pages = packed().filter((file) => file.startsWith('package/docs/'));
    const written = readdirSync(join(ROOT, 'docs', 'rules')).map((name) => `package/docs/rules/${name}`);
    expect(pages).toEqual(written.sort());
  });

  it('holds JavaScript, declarations and data only, and not the tutorial', () => {
    const files = packed().filter((file) => file.startsWith('package/lib/'));
    expect(files.filter((file) => !/(\.js|\.d\.ts|\.json)$/.test(file))).toEqual([]);
    expect(files).not.toContain('package/lib/main.js');
  });

  it('holds every validator that there is', () => {
    const generated = execFileSync('git', ['ls-files', 'src/schemas/**/generated/**'], { cwd: ROOT, encoding: 'utf8' });
    const expected = generated
      .trim()
      .split('\n')
      .filter((file) => /\.(js|json)$/.test(file));
    expect(expected.length).toBeGreaterThan(20);
    expect(packed()).toEqual(expect.arrayContaining(expected.map((file) => file.replace(/^src/, 'package/lib'))));
  });

  it('names no machine and no registry', () => {
    const naming = packed().filter((file) => {
      const text = packedText(file);
      return text.includes(ROOT) || /https?:\/\/registry\./.test(text);
    });
    expect(naming).toEqual([]);
  });

  it('has types that import cdk8s and constructs only', () => {
    const { files, packages } = declarations();
    expect(files).toContain('package/lib/workload-identity.d.ts');
    expect([...packages].sort()).toEqual(['cdk8s', 'constructs']);
  });

  it('requires at run time what it depends on, and nothing else', () => {
    const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      readonly dependencies: Readonly<Record<string, string>>;
      readonly peerDependencies: Readonly<Record<string, string>>;
    };
    const required = new Set<string>();
    for (const file of packed().filter((one) => one.endsWith('.js'))) {
      for (const [, specifier = ''] of packedText(file).matchAll(/\b(?:require|import)\(["']([^"'.][^"']*)["']\)/g)) {
        if (!specifier.startsWith('node:')) required.add(specifier);
      }
    }
    const declared = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)];
    expect([...required].sort()).toEqual(declared.sort());
    expect(Object.values(manifest.dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
