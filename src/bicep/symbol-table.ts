import { MAX_IDENTIFIER_LENGTH } from './identifiers';

/**
 * Names that a symbol had better not have, in lower case: some the compiler refuses (literals, namespaces, names of
 * types), some open a declaration or an expression, and the functions would be shadowed by a symbol of their name.
 */
const RESERVED: ReadonlySet<string> = new Set(
  `true false null az sys this none any array bool int object string resourceinput resourceoutput
   assert existing extends extension for func if import in metadata module output param provider resource targetscope
   test type using var with as from
   alphaautoscale base64 base64tojson base64tostring builduri cidrhost cidrsubnet coalesce concat contains copyindex
   createarray createobject datauri datauritostring datetimeadd datetimefromepoch datetimetoepoch deployer deployment
   empty endswith environment externalinput extensionresourceid fail filter first flatten format getsecret groupby guid
   indexof inlinesecret intersection items join json last lastindexof length list listaccountsas listkeys
   listkeyvalue listservicesas listsecrets loaddirectoryfileinfo loadfileasbase64 loadjsoncontent loadtextcontent
   loadyamlcontent managementgroup managementgroupresourceid map mapvalues max min nameof newguid objectkeys padleft
   parsecidr pickzones range readcliarg readenvironmentvariable reduce reference replace resourcegroup resourceid
   shallowmerge skip sort split startswith string subscription subscriptionresourceid substring take tenant
   tenantresourceid tolower tologicalzone tologicalzones tophysicalzone tophysicalzones toobject toupper trim
   tryget tryindexfromend union uniquestring uri uricomponent uricomponenttostring utcnow
   allowed batchsize description discriminator export maxlength maxvalue metadata minlength minvalue onlyifnotexists
   retryon sealed secure usersecret waituntil`
    .trim()
    .split(/\s+/),
);

/** Gives every declaration of a file a name of its own. */
export class SymbolTable {
  private readonly taken = new Set<string>();
  private readonly next = new Map<string, number>();

  /**
   * The preferred name, or where it is taken or reserved, the name with the first number from 2 that makes it free.
   * Names that differ only in case count as equal. What is claimed in the same order gets the same names.
   */
  claim(preferred: string): string {
    const key = preferred.toLowerCase();
    const free = !RESERVED.has(key) && !this.taken.has(key);
    const name = free ? preferred : this.numbered(preferred);
    this.taken.add(name.toLowerCase());
    return name;
  }

  private numbered(preferred: string): string {
    const key = preferred.toLowerCase();
    for (let number = this.next.get(key) ?? 2; ; number++) {
      const suffix = String(number);
      const name = preferred.slice(0, MAX_IDENTIFIER_LENGTH - suffix.length) + suffix;
      if (!RESERVED.has(name.toLowerCase()) && !this.taken.has(name.toLowerCase())) {
        this.next.set(key, number + 1);
        return name;
      }
    }
  }
}
