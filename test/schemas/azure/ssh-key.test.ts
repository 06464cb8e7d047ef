import { describe, expect, test } from 'vitest';
import { CLUSTER, changed } from './bodies';
import { said } from './said';

function keyed(keyData: string): string[] {
  const linux = { adminUsername: 'azureuser', ssh: { publicKeys: [{ keyData }] } };
  return said(CLUSTER, changed(CLUSTER, ['properties', 'linuxProfile'], linux));
}

describe('the SSH key of a cluster', () => {
  test.each([
    ['a line of OpenSSH', 'ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQC7+/w=='],
    ['a line with a comment', 'ssh-rsa AAAAB3NzaC1yc2E ann@example.com of the platform team'],
    ['a line with its end', 'ssh-rsa AAAAB3NzaC1yc2E\n'],
    ['an Ed25519 key, which the service may take by now', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI'],
    ['a key with the headers of SSH2', '---- BEGIN SSH2 PUBLIC KEY ----\nAAAAB3Nz\n---- END SSH2 PUBLIC KEY ----'],
    ['a key with the headers of PEM', '-----BEGIN RSA PUBLIC KEY-----\nMIIB\n-----END RSA PUBLIC KEY-----'],
    ['PEM without headers', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA\n'.repeat(8)],
  ])('can be %s', (_what, text) => {
    expect(keyed(text)).toEqual([]);
  });

  test.each([
    ['nothing', ''],
    ['the name of a file', '~/.ssh/id_rsa.pub'],
    ['a private key', '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEA\n-----END OPENSSH PRIVATE KEY-----'],
    ['an ECDSA key', 'ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTY'],
    ['a key of a token', 'sk-ssh-ed25519@openssh.com AAAAGnNrLXNzaC1lZDI1NTE5'],
    ['a line that was cut', 'ssh-rsa AAAAB3NzaC1yc2E...'],
    ['a line without a key', 'ssh-rsa'],
    ['two lines', 'ssh-rsa AAAAB3NzaC1yc2E\nssh-rsa AAAAB3NzaC1yc2E'],
  ])('cannot be %s, and is never told', (_what, text) => {
    expect(keyed(text)).toEqual([
      'AZWI812 at properties.linuxProfile.ssh.publicKeys[0].keyData: "properties.linuxProfile.ssh.publicKeys[0].keyData" is no public SSH key that Azure takes. Give the line of a .pub file that begins with ssh-rsa; a private key never stands here.',
    ]);
  });
});
