import { counted, pathText } from './issue';
import { isObject, type Limit, type PlainObject, type Refusal, short, tooLong } from './limit';

/** How many tags there may be, and how long they may be. */
interface TagSizes {
  readonly count: number;
  readonly name: number;
  readonly value: number;
}

/** @see https://learn.microsoft.com/azure/azure-resource-manager/management/tag-resources#limitations */
const RESOURCE: TagSizes = { count: 50, name: 512, value: 256 };

/** Shorter names: the same page. (The description of the type still says 15 tags.) */
const STORAGE: TagSizes = { ...RESOURCE, name: 128 };

/**
 * Tags of the vault's own objects, which are none of Azure Resource Manager's. Of the two pages that say how long they
 * may be, one has 512 and one 256 characters; the service is one, so that what the longer one lets pass is not refused.
 *
 * @see https://learn.microsoft.com/azure/key-vault/secrets/about-secrets#secret-tags
 * @see https://learn.microsoft.com/azure/key-vault/keys/about-keys-details#key-tags
 */
const VAULT_OBJECT: TagSizes = { count: 15, name: 512, value: 512 };

/**
 * Tags by which the portal knows what belongs together, with an id in the name: `hidden-link:/subscriptions/…`. They are
 * shown nowhere, and Resource Manager takes them.
 *
 * @see https://learn.microsoft.com/azure/azure-monitor/app/create-workspace-resource
 */
const HIDDEN = /^hidden-/i;

const FORBIDDEN = /[<>%&\\?/\p{Cc}]/u;

// An id has slashes and no other of them.
const FORBIDDEN_IN_HIDDEN = /[<>%&\\?\p{Cc}]/u;

/**
 * What is wrong with the name of a tag, as a way out. Resource Manager answers "have reserved characters
 * '<,>,%,&,\\,?,/' or control characters". The prefixes microsoft, azure and windows are reserved in the list of tag names
 * of a subscription; nothing says that they are on a resource.
 *
 * @see https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules#microsoftresources
 */
function wrongName(text: string): string | undefined {
  if (text === '') return 'It has at least one character.';
  if (HIDDEN.test(text)) {
    return FORBIDDEN_IN_HIDDEN.test(text) ? 'It has none of < > % & \\ ? and no control characters.' : undefined;
  }
  if (FORBIDDEN.test(text)) return 'It has none of < > % & \\ ? / and no control characters.';
  return undefined;
}

// Two names that differ by case only are one tag to Azure: "Tag names are case-insensitive for operations".
function wrongNames(tags: PlainObject, most: number): Refusal[] {
  const found: Refusal[] = [];
  const seen = new Map<string, string>();
  for (const text of Object.keys(tags)) {
    const below = [text];
    const long = tooLong(text, most, () => `The name of the tag "${short(text)}"`);
    const help = wrongName(text);
    const same = seen.get(text.toLowerCase());
    if (long !== undefined) found.push({ ...long, below });
    else if (help !== undefined) found.push({ below, message: `"${short(text)}" cannot be the name of a tag.`, help });
    else if (same !== undefined) {
      const message = `"${same}" and "${text}" are the same tag.`;
      found.push({ below, message, help: 'Azure compares the names of tags without case: keep one of them.' });
    }
    seen.set(text.toLowerCase(), text);
  }
  return found;
}

function sizes(at: string, { count, value: most }: TagSizes, help: string): Limit {
  return {
    at,
    refuse: (value, path) => {
      if (!isObject(value)) return undefined;
      const found: Refusal[] = [];
      const tags = Object.entries(value);
      if (tags.length > count) {
        found.push({ message: `"${pathText(path)}" has ${counted(tags.length, 'entry', 'entries')}.`, help });
      }
      for (const [key, text] of tags) {
        if (typeof text !== 'string') continue;
        const long = tooLong(text, most, () => `"${pathText([...path, key])}"`);
        if (long !== undefined) found.push({ ...long, below: [key] });
      }
      return found.length === 0 ? undefined : found;
    },
  };
}

function resourceTags(at: string, limits: TagSizes): readonly Limit[] {
  return [
    {
      at,
      refuse: (value) => (isObject(value) ? wrongNames(value, limits.name) : undefined),
    },
    sizes(at, limits, `A resource has at most ${limits.count} tags; the value of one may be JSON.`),
  ];
}

/** Tags of a resource in Azure Resource Manager. */
export function tags(at = 'tags'): readonly Limit[] {
  return resourceTags(at, RESOURCE);
}

/** Tags of a storage account. */
export function storageTags(): readonly Limit[] {
  return resourceTags('tags', STORAGE);
}

/** Tags of a secret or a key of a vault; Key Vault says nothing about the characters of their names. */
export function vaultObjectTags(): readonly Limit[] {
  const { count, name } = VAULT_OBJECT;
  return [
    {
      at: 'tags',
      refuse: (value) =>
        isObject(value)
          ? Object.keys(value).flatMap((text) => {
              const long = tooLong(text, name, () => `The name of the tag "${short(text)}"`);
              return long === undefined ? [] : [{ ...long, below: [text] }];
            })
          : undefined,
    },
    sizes('tags', VAULT_OBJECT, `A secret or key of a vault has at most ${count} tags.`),
  ];
}
