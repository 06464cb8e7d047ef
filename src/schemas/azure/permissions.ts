/**
 * Which Key Vault permissions there are. The types list them but leave the list open, so a typo compiles.
 * The service's own comparison is not documented; ours is without case, as people write `Get`.
 *
 * @see https://learn.microsoft.com/azure/templates/microsoft.keyvault/vaults#permissions
 */
export const PERMISSIONS = {
  keys: [
    ...['all', 'encrypt', 'decrypt', 'wrapKey', 'unwrapKey', 'sign', 'verify', 'get', 'list', 'create', 'update'],
    ...['import', 'delete', 'backup', 'restore', 'recover', 'purge', 'release', 'rotate', 'getrotationpolicy'],
    'setrotationpolicy',
  ],
  secrets: ['all', 'get', 'list', 'set', 'delete', 'backup', 'restore', 'recover', 'purge'],
  certificates: [
    ...['all', 'get', 'list', 'delete', 'create', 'import', 'update', 'managecontacts', 'getissuers', 'listissuers'],
    ...['setissuers', 'deleteissuers', 'manageissuers', 'recover', 'purge', 'backup', 'restore'],
  ],
  storage: [
    ...['all', 'get', 'list', 'delete', 'set', 'update', 'regeneratekey', 'recover', 'purge', 'backup', 'restore'],
    ...['setsas', 'listsas', 'getsas', 'deletesas'],
  ],
} as const;
