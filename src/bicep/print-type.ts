import type { BicepType } from './declarations';
import { isIdentifier } from './identifiers';
import {
  type Doc,
  glue,
  group,
  indent,
  lineBeforeFirst,
  lineOrBar,
  lineOrComma,
  lineOrSpace,
  separated,
} from './layout';
import { quote } from './strings';

function keyText(key: string): string {
  return isIdentifier(key) ? key : quote(key);
}

function suffixed(type: BicepType, suffix: string): Doc {
  const doc = typeDoc(type);
  const loose = type.kind === 'nullable' || (type.kind === 'literals' && type.values.length > 1);
  return loose ? glue('(', doc, ')', suffix) : glue(doc, suffix);
}

// Nullable twice is nullable, and `??` would be an operator.
function nullableDoc(type: BicepType): Doc {
  return type.kind === 'nullable' ? typeDoc(type) : suffixed(type, '?');
}

function literalsDoc(quoted: readonly string[]): Doc {
  const [first = ''] = quoted;
  return quoted.length < 2 ? first : group([indent([lineBeforeFirst, ...separated(quoted, lineOrBar)])]);
}

/** A type as a document. */
export function typeDoc(type: BicepType): Doc {
  switch (type.kind) {
    case 'primitive':
      return type.name;
    case 'arrayOf':
      return suffixed(type.item, '[]');
    case 'nullable':
      return nullableDoc(type.type);
    case 'literals':
      return literalsDoc(type.values.map(quote));
    case 'objectOf': {
      const own = type.properties.map((property) => {
        return glue(
          `${keyText(property.key)}: `,
          property.optional ? nullableDoc(property.type) : typeDoc(property.type),
        );
      });
      const all = type.rest === undefined ? own : [...own, glue('*: ', typeDoc(type.rest))];
      if (all.length === 0) return '{}';
      return group(['{', indent([lineOrSpace, ...separated(all, lineOrComma)]), lineOrSpace, '}']);
    }
  }
}
