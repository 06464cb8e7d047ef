import { pathText } from './issue';
import type { Limit } from './limit';

// One line of OpenSSH. RSA and Ed25519 are what virtual machines take; the service refused Ed25519 in clusters for
// years (https://github.com/Azure/AKS/issues/4431), and whether it still does is not known, so it passes.
// https://learn.microsoft.com/azure/virtual-machines/linux/create-ssh-keys-detailed#supported-ssh-key-formats
const OPENSSH = /^(?:ssh-rsa|ssh-ed25519)[ \t]+AAAA[A-Za-z0-9+/]*={0,2}(?:[ \t][^\r\n]*)?$/;

// types: "The certificate must be in PEM format with or without headers."
const WITH_HEADERS = /^-{4,5} ?BEGIN (?:[A-Z0-9]+ )*PUBLIC KEY ?-{4,5}/;
const WITHOUT_HEADERS = /^[A-Za-z0-9+/\s]{200,}={0,2}$/;

/**
 * A text is a public SSH key. What stands there is never told: it is a private key now and then.
 */
export function publicKey(at: string): Limit {
  return {
    at,
    refuse: (value, path) => {
      if (typeof value !== 'string') return undefined;
      // A key that was read from a file ends with a line feed, which the CLI sends as it is.
      const text = value.trim();
      if (OPENSSH.test(text) || WITH_HEADERS.test(text) || WITHOUT_HEADERS.test(text)) return undefined;
      return {
        message: `"${pathText(path)}" is no public SSH key that Azure takes.`,
        help: 'Give the line of a .pub file that begins with ssh-rsa; a private key never stands here.',
      };
    },
  };
}
