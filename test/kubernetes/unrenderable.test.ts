import { ApiObject, Chart, JsonPatch, Lazy, Testing } from 'cdk8s';
import * as kplus from 'cdk8s-plus-27';
import { describe, expect, it } from 'vitest';
import { renderingFailure, unsayableIn } from '../../src/kubernetes/unrenderable';

const chart = () => new Chart(Testing.app(), 'shop');

function workers(spec: unknown, metadata: object = { name: 'it' }): ApiObject {
  return new ApiObject(chart(), 'it', { apiVersion: 'example.com/v1', kind: 'Workers', metadata, spec });
}

function cyclic(): object {
  const inner: Record<string, unknown> = {};
  inner.pools = [{ back: inner }];
  return inner;
}

function deep(): object {
  return Array.from({ length: 20_000 }).reduce<object>((inner) => ({ inner }), {});
}

describe('a manifest that was rendered, but that no YAML can say', () => {
  it.each([
    ['a function', { pools: [{ size: () => 1 }] }, 'Workers it has a function at spec.pools[0].size.'],
    ['a symbol', { name: Symbol('it') }, 'Workers it has a symbol at spec.name.'],
  ])('is told with the object and the place: %s', (_, spec, message) => {
    const object = workers(spec);
    expect(unsayableIn(object, object.toJson())).toEqual([
      {
        code: 'AZWI002',
        severity: 'error',
        message,
        help: 'Give what it stands for: call the function, or write the text.',
        place: { construct: 'shop/it' },
      },
    ]);
  });

  it('is told where the name itself is a symbol', () => {
    const object = workers({}, { name: Symbol('it') });
    expect(unsayableIn(object, object.toJson()).map(({ message }) => message)).toEqual([
      'Workers has a symbol at metadata.name.',
    ]);
  });

  it.each([
    ['a function', () => 1, 'a function'],
    ['a symbol', Symbol('it'), 'a symbol'],
    ['NaN', Number.NaN, 'NaN'],
  ])('is told where a patch lost it: %s', (_, size, what) => {
    const object = workers({});
    object.addJsonPatch(JsonPatch.add('/spec/pool', { size }));
    expect(unsayableIn(object, object.toJson()).map(({ message }) => message)).toEqual([
      `Workers it has ${what} at JsonPatch add /spec/pool.size.`,
    ]);
  });

  it('is not told of one that can be said', () => {
    const object = workers({ text: 'a', number: 1, list: [true, null], map: { a: 'b' } });
    expect(unsayableIn(object, object.toJson())).toEqual([]);
  });
});

describe('an object that cdk8s cannot render', () => {
  it.each<[string, () => unknown, string]>([
    ['an object that contains itself', cyclic, 'Workers it has an object that contains itself at spec.pools[0].back.'],
    [
      'objects without an end',
      deep,
      'Workers it has objects in objects, too deep to be rendered, at spec.inner.inner.',
    ],
    ['a date', () => ({ since: new Date(0) }), 'Workers it has a Date at spec.since.'],
    ['a map', () => ({ sizes: new Map() }), 'Workers it has an instance of Map at spec.sizes.'],
    [
      'a construct',
      () => ({ owner: new Chart(Testing.app(), 'other') }),
      'Workers it has the construct other at spec.owner.',
    ],
  ])('is told with the object and the place: %s', (_, spec, message) => {
    const object = workers(spec());
    expect(() => object.toJson()).toThrow();
    expect(renderingFailure(object)).toMatchObject({ code: 'AZWI002', message, place: { construct: 'shop/it' } });
  });

  it('is told with the patch that has it', () => {
    const object = workers({});
    object.addJsonPatch(JsonPatch.add('/spec/pools', cyclic()));
    expect(() => object.toJson()).toThrow();
    expect(renderingFailure(object)?.message).toBe(
      'Workers it has an object that contains itself at JsonPatch add /spec/pools.pools[0].back.',
    );
  });

  it('is told where a patch has a BigInt', () => {
    const object = workers({});
    object.addJsonPatch(JsonPatch.add('/spec/size', 10n));
    expect(() => object.toJson()).toThrow();
    expect(renderingFailure(object)?.message).toBe('Workers it has a BigInt at JsonPatch add /spec/size.');
  });

  it.each([
    ['a parent that is not there', JsonPatch.remove('/spec/pools/first'), 'remove /spec/pools/first'],
    ['a parent that is not there, of what is moved', JsonPatch.move('/spec/a/b', '/spec/c'), 'move /spec/a/b /spec/c'],
  ])('is told with the patch whose path leads nowhere: %s', (_, patch, what) => {
    const object = workers({ size: 1 });
    object.addJsonPatch(JsonPatch.replace('/spec/size', 2), patch);
    expect(() => object.toJson()).toThrow();
    expect(renderingFailure(object)).toMatchObject({
      code: 'AZWI002',
      message: `Workers it cannot be patched: JsonPatch ${what} does not fit what it has.`,
      help: 'Look at what the object has on the way: only the last key of a path may be missing. Add the rest with a JsonPatch before it.',
      place: { construct: 'shop/it' },
    });
  });

  it('is told with the patch whose test does not hold, and judges it after those before it', () => {
    const object = workers({ size: 1 });
    object.addJsonPatch(
      JsonPatch.add('/spec/size', 2),
      JsonPatch.test('/spec/size', 2),
      JsonPatch.test('/spec/size', 1),
    );
    expect(() => object.toJson()).toThrow();
    expect(renderingFailure(object)).toMatchObject({
      message: 'Workers it cannot be patched: JsonPatch test /spec/size does not fit what it has.',
      help: 'Look at what the object has there: the test does not hold.',
    });
  });

  it('is told of a patch of cdk8s-plus, where nothing is seen before it renders', () => {
    const pod = new kplus.Pod(chart(), 'it', { metadata: { name: 'it' }, containers: [{ image: 'it:1' }] });
    const object = ApiObject.of(pod);
    object.addJsonPatch(JsonPatch.remove('/spec/affinity/nodeAffinity/x'));
    expect(() => object.toJson()).toThrow();
    expect(renderingFailure(object)?.message).toBe(
      'Pod it cannot be patched: JsonPatch remove /spec/affinity/nodeAffinity/x does not fit what it has.',
    );
  });

  it('is left to the error that was raised, where what was given looks right', () => {
    const late = Lazy.any({
      produce: () => {
        throw new Error('not yet');
      },
    });
    expect(renderingFailure(workers({ late, either: kplus.k8s.IntOrString.fromNumber(1) }))).toBeUndefined();
  });
});
